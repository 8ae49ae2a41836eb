extension NumberCase {
  /// date and range: what is right, then what is wrong.
  static let calendar = """
    date | zh→en | 会议将于九月三日开幕 | the meeting opens on 3 September | ok
    date | zh→en | 2024年9月28日竣工 | completed on September 28, 2024 | ok
    date | zh→en | 条约签署于一九九七年 | the treaty dates from 1997 | ok
    date | zh→en | 二〇二三年十二月 | in December 2023 | ok
    date | zh→en | 民国三十八年迁校 | the school moved in 1949 | ok
    date | zh→en | 截至6月底 | by the end of June | ok
    date | zh→en | 九八年洪水 | the flood of 1998 | ok
    date | zh→en | 五月十六日凌晨发生地震 | a quake struck early on May 16 | ok
    date | ja→en | 令和5年4月1日施行 | in force from April 1, 2023 | ok
    date | ja→en | 橋は平成10年に完成した | the bridge was finished in 1998 | ok
    date | ja→en | 昭和39年に開業した | it opened in 1964 | ok
    date | de→en | Das Treffen war am 17. März 2025 | the meeting was on March 17 | ok
    date | de→en | Der Vertrag vom 3.9.2024 | the contract of 3 September 2024 | ok
    date | de→en | Seit dem ersten Mai gilt der Fahrplan | the timetable holds since May 1 | ok
    date | fr→en | Le musée ouvre le premier juin | the museum opens on June 1 | ok
    date | fr→en | Fondée le 12/10/1956 | founded on October 12, 1956 | ok
    date | es→en | La feria abre el tres de mayo | the fair opens on May 3 | ok
    date | es→en | Firmado el 12/10/1998 | signed on October 12, 1998 | ok
    date | ru→en | Выборы пройдут 09.09.2024 | the vote is on September 9 | ok
    date | ru→en | Завод открыт 3.05.2024 | the plant opened on May 3, 2024 | ok
    date | en→zh | They signed on September 3 | 他们于九月三日签约 | ok
    date | en→de | It opened on May 3, 2024 | Es wurde am 3.5.2024 eröffnet | ok
    date | en→ja | It came into force in 2023 | 令和五年に施行された | ok
    range | zh→en | 9月3日至5日举行 | held on 3–5 September 2024 | ok
    range | zh→en | 4月30日至5月4日放假 | off from April 30 to May 4, 2025 | ok
    range | zh→en | 气温在三到五度之间 | between 3 and 5 degrees | ok
    range | zh→en | 年薪十至十五万元 | pay of 100,000 to 150,000 yuan | ok
    range | zh→en | 工期三至五年 | the work takes 3–5 years | ok
    range | de→en | zwischen dreißig und vierzig Prozent | between 30 and 40 percent | ok
    range | de→en | vom dritten bis 5. Mai | from 3 to 5 May | ok
    range | fr→en | de dix à quinze ans | 10 to 15 years | ok
    range | es→en | entre tres y cinco días | 3 to 5 days | ok
    range | ja→en | 三から五年かかる | it takes 3 to 5 years | ok
    range | ru→en | от пяти до семи лет | from 5 to 7 years | ok
    date | zh→en | 会议将于九月三日开幕 | the meeting opens on 5 September | date-mismatch
    date | zh→en | 2024年9月28日竣工 | completed on September 29, 2024 | date-mismatch
    date | zh→en | 条约签署于一九九七年 | the treaty dates from 1979 | date-mismatch
    date | zh→en | 二〇二三年十二月 | in December 2022 | date-mismatch
    date | zh→en | 民国三十八年迁校 | the school moved in 1938 | date-mismatch
    date | zh→en | 截至6月底 | by the end of July | date-mismatch
    date | zh→en | 九八年洪水 | the flood of 1989 | date-mismatch
    date | zh→en | 五月十六日凌晨发生地震 | a quake struck early on May 6 | date-mismatch
    date | ja→en | 令和5年4月1日施行 | in force from April 1, 2022 | date-mismatch
    date | ja→en | 橋は平成10年に完成した | the bridge was finished in 1988 | date-mismatch
    date | ja→en | 昭和39年に開業した | it opened in 1946 | date-mismatch
    date | de→en | Das Treffen war am 17. März 2025 | the meeting was on March 27 | date-mismatch
    date | de→en | Der Vertrag vom 3.9.2024 | the contract of 9 March 2024 | date-mismatch
    date | de→en | Seit dem ersten Mai gilt der Fahrplan | the timetable holds since June 1 | date-mismatch
    date | fr→en | Le musée ouvre le premier juin | the museum opens on June 11 | date-mismatch
    date | fr→en | Fondée le 12/10/1956 | founded on October 12, 1965 | date-mismatch
    date | es→en | La feria abre el tres de mayo | the fair opens on May 13 | date-mismatch
    date | es→en | Firmado el 12/10/1998 | signed on October 12, 1989 | date-mismatch
    date | ru→en | Выборы пройдут 09.09.2024 | the vote is on September 19 | date-mismatch
    date | ru→en | Завод открыт 3.05.2024 | the plant opened on May 3, 2014 | date-mismatch
    date | en→zh | They signed on September 3 | 他们于九月五日签约 | date-mismatch
    date | en→de | It opened on May 3, 2024 | Es wurde am 5.3.2024 eröffnet | date-mismatch
    date | en→ja | It came into force in 2023 | 令和三年に施行された | date-mismatch
    range | zh→en | 9月3日至5日举行 | held on 3–6 September 2024 | date-mismatch
    range | zh→en | 4月30日至5月4日放假 | off from April 30 to May 14, 2025 | date-mismatch
    range | zh→en | 气温在三到五度之间 | between 3 and 15 degrees | number-mismatch
    range | zh→en | 年薪十至十五万元 | pay of 100,000 to 500,000 yuan | number-mismatch
    range | zh→en | 工期三至五年 | the work takes 3–8 years | number-mismatch
    range | de→en | zwischen dreißig und vierzig Prozent | between 13 and 40 percent | percent-mismatch
    range | de→en | vom dritten bis 5. Mai | from 3 to 15 May | date-mismatch
    range | fr→en | de dix à quinze ans | 10 to 50 years | number-mismatch
    range | es→en | entre tres y cinco días | 3 to 9 days | number-mismatch
    range | ja→en | 三から五年かかる | it takes 3 to 8 years | number-mismatch
    range | ru→en | от пяти до семи лет | from 5 to 17 years | number-mismatch
    """
}
