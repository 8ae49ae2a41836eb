import Testing
import Text

/// What is hard about the sentences of each language: abbreviations, ordinals, quotations with
/// who spoke, dialogues, references, dates. `|` stands where a sentence ends.
@Suite("Hard sentences: Romance languages, Greek and Turkish")
struct RomanceSentenceTests {
  @Test(
    arguments: [
      SentenceExample("fr", "« Où vas-tu ? » demanda-t-il. |« À la gare. » |Elle partit."),
      SentenceExample("fr", "Le XXe s. fut long, cf. p. 34 et suiv. du t. II. |On le sait."),
      SentenceExample("fr", "L'O.N.U. a voté. |Les É.-U. se sont abstenus."),
      SentenceExample("fr", "– Tu viens ? |– Non… |– Tant pis !"),
      SentenceExample("fr", "Le no 5 de la rue J.-J. Rousseau est fermé. |On l'a vendu."),
      SentenceExample("fr", "Il est 14 h 30 min. |Le train part."),
      SentenceExample("fr", "Voir fig. 3, p. ex. la courbe A. |Elle monte."),
      SentenceExample("fr", "Mgr Dupré, S.J., et le Pr. Lévy sont venus. |Ils ont parlé."),
      SentenceExample("fr", "C'est l'art. L. 123-4 du C. civ. |Il est clair."),
      SentenceExample("es", "—¿Vienes? —preguntó Ana. |—No —respondió él—. |Estoy cansado."),
      SentenceExample("es", "EE. UU. y la UE firmaron el acuerdo. |¡Por fin!"),
      SentenceExample("es", "Costó 3.500 pesos, aprox. el doble. |¿Quién lo pagó?"),
      SentenceExample("es", "«No sé», dijo. |«¿Y tú?» |Nadie contestó..."),
      SentenceExample("es", "S. M. el Rey llegó a las 5 p. m. |Saludó a todos."),
      SentenceExample("es", "Véase pág. 34, cap. 2, fig. 5. |Allí está."),
      SentenceExample("es", "¿Qué pasó?, preguntó el Lic. Gómez. |Nadie lo sabía."),
      SentenceExample("es", "Pesa 3,5 kg. |Mide 50 cm. |Es grande."),
      SentenceExample("it", "Il sig. Rossi abita in v.le Mazzini 5. |Ha due figli."),
      SentenceExample("it", "«Dove vai?» chiese la dott.ssa Bianchi. |«A casa.» |Poi tacque."),
      SentenceExample("it", "L'on. G. Verdi è nato a S. Giovanni. |È deputato."),
      SentenceExample("it", "Il 3 gen. 2020 la S.p.A. fallì. |Nessuno pagò."),
      SentenceExample("it", "Il prof. avv. G. Conte parlò. |Poi uscì."),
      SentenceExample("it", "Cfr. art. 3, co. 2, lett. b), D.Lgs. 50/2016. |È chiaro."),
      SentenceExample("it", "Nel 52 a.C. Cesare vinse. |Poi tornò."),
      SentenceExample("it", "Costa 3,5 mln. di euro. |Chi paga?"),
      SentenceExample("pt", "O Sr. Silva mora na R. das Flores, n.º 5. |Tem 40 anos."),
      SentenceExample("pt", "A Dra. M. Costa chegou às 9h30. |— Bom dia! — disse ela."),
      SentenceExample("pt", "Os EUA (pop. 330 mi.) assinaram o acordo. |E agora?"),
      SentenceExample("pt", "«Não sei», disse o Prof. Almeida. |Ninguém falou..."),
      SentenceExample("pt", "A Av. Paulista, n. 1000, S. Paulo. |É longe."),
      SentenceExample("pt", "O séc. XIX, p. ex., foi longo. |E difícil."),
      SentenceExample("pt", "D. João VI chegou em 1808. |Ficou 13 anos."),
      SentenceExample("pt", "Custa R$ 3,5 mi. |Quem paga?"),
      SentenceExample("el", "Ο κ. Παπαδόπουλος ζει στην οδό Ερμού αρ. 5. |Έχει σκύλο."),
      SentenceExample("el", "Το 52 π.Χ. γεννήθηκε ο Δρ. Α. Νικολάου. |Έζησε πολλά χρόνια."),
      SentenceExample("el", "Βλ. σελ. 12 κ.ε. |Είναι σημαντικό, π.χ. για παιδιά."),
      SentenceExample("el", "Η κ. Μαρία Π. Γεωργίου ήρθε στις 5 μ.μ. |Έφυγε αργά."),
      SentenceExample("el", "«Πού πας;» ρώτησε η μητέρα. |«Έξω.» |Έκλεισε την πόρτα."),
      SentenceExample("el", "Κοστίζει 3,5 εκατ. ευρώ, βλ. σελ. 3. |Ποιος πληρώνει;"),
      SentenceExample("tr", "Prof. Dr. A. Yılmaz, Atatürk Cad. No. 5'te oturuyor. |Köpeği var."),
      SentenceExample("tr", "19. yy. başında burada yakl. 300 kişi yaşıyordu. |Şimdi yok."),
      SentenceExample("tr", "“Nereye gidiyorsun?” diye sordu. |“Eve.” |Kimse konuşmadı."),
      SentenceExample("tr", "M.Ö. 52 yılında doğdu, bkz. s. 12. |Önemli biriydi."),
      SentenceExample("tr", "Sn. Av. Ayşe Kaya, Ltd. Şti. adına konuştu. |Herkes dinledi."),
      SentenceExample("tr", "Saat 14.30'da T.C. Cumhurbaşkanı geldi. |Kalabalık alkışladı."),
      SentenceExample("tr", "Fiyatı 3,5 mn. TL. |Kim ödeyecek?"),
      SentenceExample("tr", "II. Mehmed 1453'te İstanbul'u aldı. |21 yaşındaydı."),
    ])
  func ends(_ example: SentenceExample) { #expect(example.cut() == example.marked) }
}
