/// One small term base in each of TBX's flavours.
enum TermBaseSamples {
  static let version2 = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
    <martif type="TBX-Basic" xml:lang="en">
      <martifHeader><fileDesc><sourceDesc><p>River names &amp; more</p></sourceDesc></fileDesc></martifHeader>
      <text><body>
        <termEntry id="naryn">
          <descrip type="subjectField">place</descrip>
          <descripGrp><descrip type="definition">a river and a town</descrip></descripGrp>
          <langSet xml:lang="zh"><tig><term>纳伦</term></tig></langSet>
          <langSet xml:lang="en">
            <ntig><termGrp>
              <term>Naryn</term>
              <termNote type="partOfSpeech">properNoun</termNote>
              <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            </termGrp></ntig>
            <tig>
              <term>Narin</term>
              <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
              <note>validTo: 1991-12-31</note>
            </tig>
          </langSet>
        </termEntry>
      </body></text>
    </martif>
    """

  static let attributes = """
    <?xml version='1.0'?>
    <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader><fileDesc><sourceDesc><p>River names</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
        <conceptEntry id="naryn">
          <descrip type="subjectField">place</descrip>
          <descrip type="definition">a river and a town</descrip>
          <langSec xml:lang="zh"><termSec><term>纳伦</term></termSec></langSec>
          <langSec xml:lang="en">
            <termSec>
              <term>Naryn</term>
              <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
              <termNote type="partOfSpeech">properNoun</termNote>
            </termSec>
            <termSec>
              <term>Nar<hi>in</hi></term>
              <termNote type="administrativeStatus">superseded</termNote>
              <note>validTo: 1991</note>
            </termSec>
          </langSec>
        </conceptEntry>
      </body></text>
    </tbx>
    """

  static let elements = """
    <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
        xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
      <!-- the categories are elements -->
      <text><body>
        <conceptEntry id="naryn">
          <min:subjectField>place</min:subjectField>
          <basic:definition>a river and a town</basic:definition>
          <langSec xml:lang="zh"><termSec><term>纳伦</term></termSec></langSec>
          <langSec xml:lang="en">
            <termSec>
              <term>Naryn</term>
              <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
              <min:partOfSpeech>properNoun</min:partOfSpeech>
            </termSec>
            <termSec>
              <term><![CDATA[Narin]]></term>
              <min:administrativeStatus>supersededTerm</min:administrativeStatus>
              <note>validTo: 1991-12-31</note>
            </termSec>
          </langSec>
        </conceptEntry>
      </body></text>
    </tbx>
    """

  static let json = """
    // a river
    [{
      id: 'naryn', type: "place", conceptDetails: "descrip definition: a river and a town",
      zh: "纳伦",
      en: [{ term: "Naryn", pos: "properNoun" },
           { term: "Narin", status: "superseded", validTo: "1991", }],
    }]
    """
}
