extension NumberCase {
  /// time, decade, century, period and approximation: what is right, then what is wrong.
  static let hours = """
    time | zh→en | 下午4点40分发车 | it leaves at 16:40 | ok
    time | zh→en | 早上八点一刻开门 | doors open at 8:15 a.m. | ok
    time | zh→en | 晚上九点半熄灯 | lights out at 9:30 p.m. | ok
    time | zh→en | 十六时四十分抵达 | it arrives at 4:40 p.m. | ok
    time | zh→en | 凌晨两点零五分 | at 2:05 a.m. | ok
    time | de→en | um halb neun beginnt die Sitzung | the session starts at 8:30 | ok
    time | de→en | Der Zug fährt um 16.40 Uhr | the train leaves at 4:40 p.m. | ok
    time | fr→en | Le départ est à 16h40 | departure is at 4:40 p.m. | ok
    time | ja→en | 午後4時40分に出発する | it leaves at 16:40 | ok
    time | en→zh | The train leaves at 4:40 p.m. | 列车十六时四十分发车 | ok
    time | en→zh | Doors open at 8:30 | 八点半开门 | ok
    time | en→de | The talks start at 16:40 | Die Gespräche beginnen um 16.40 Uhr | ok
    time | fr→en | Le bac part à 14 heures | the ferry leaves at 2 p.m. | ok
    time | ru→en | Паром уходит в 15 часов | the ferry leaves at 3 p.m. | ok
    decade | zh→en | 上世纪八十年代 | in the 1980s | ok
    decade | zh→en | 20世纪90年代的建筑 | buildings of the 1990s | ok
    decade | zh→en | 九十年代的歌曲 | songs of the 1990s | ok
    decade | de→en | die Achtzigerjahre in der Stadt | the 1980s in the city | ok
    decade | de→en | Mode der 80er Jahre | fashion of the 1980s | ok
    decade | fr→en | la musique des années 90 | the music of the 1990s | ok
    decade | ja→en | 九〇年代の音楽 | music of the 1990s | ok
    decade | en→zh | in the 1970s | 上世纪七十年代 | ok
    decade | de→en | in den 60er-Jahren gebaut | built in the 1960s | ok
    decade | fr→en | les danses des années cinquante | the dances of the 1950s | ok
    century | zh→en | 十九世纪的码头 | a wharf of the 19th century | ok
    century | zh→en | 二十一世纪的能源 | energy of the 21st century | ok
    century | de→en | eine Kirche aus dem zwölften Jahrhundert | a church of the 12th century | ok
    century | es→en | en el siglo XX | in the 20th century | ok
    century | ja→en | 十八世紀の寺 | a temple of the 18th century | ok
    century | en→zh | a fort of the eighteenth century | 18世纪的要塞 | ok
    period | zh→en | 一季度利润回升 | profits recovered in Q1 | ok
    period | zh→en | 上半年出口下降 | exports fell in H1 | ok
    period | zh→en | 第三季度营收 | Q3 revenue | ok
    period | zh→en | 下半年的订单 | orders in H2 | ok
    period | de→en | im zweiten Quartal | in Q2 | ok
    period | de→en | Im ersten Halbjahr sank der Absatz | sales fell in H1 | ok
    period | fr→en | au premier trimestre | in Q1 | ok
    period | es→en | en el primer semestre | in H1 | ok
    period | ru→en | в третьем квартале | in Q3 | ok
    period | ja→en | 第三四半期の売上 | sales in Q3 | ok
    period | en→zh | profits in Q4 | 四季度利润 | ok
    approximation | zh→en | 近3万人参加集会 | nearly 30,000 people rallied | ok
    approximation | zh→en | 超过五十家企业签约 | over 50 firms signed | ok
    approximation | zh→en | 约五百公里长 | some 500 km long | ok
    approximation | de→en | Rund fünfhundert Betriebe schlossen | roughly 500 firms closed | ok
    approximation | fr→en | Environ cinq cents kilomètres | about 500 km | ok
    approximation | es→en | Casi mil quinientos kilómetros | nearly 1,500 km | ok
    approximation | ru→en | Почти 25 тысяч человек | nearly 25,000 people | ok
    time | zh→en | 下午4点40分发车 | it leaves at 14:40 | date-mismatch
    time | zh→en | 早上八点一刻开门 | doors open at 8:50 a.m. | date-mismatch
    time | zh→en | 晚上九点半熄灯 | lights out at 9:13 p.m. | date-mismatch
    time | zh→en | 十六时四十分抵达 | it arrives at 6:40 p.m. | date-mismatch
    time | zh→en | 凌晨两点零五分 | at 2:50 a.m. | date-mismatch
    time | de→en | um halb neun beginnt die Sitzung | the session starts at 9:30 | date-mismatch
    time | de→en | Der Zug fährt um 16.40 Uhr | the train leaves at 5:40 p.m. | date-mismatch
    time | fr→en | Le départ est à 16h40 | departure is at 4:14 p.m. | date-mismatch
    time | ja→en | 午後4時40分に出発する | it leaves at 14:40 | date-mismatch
    time | en→zh | The train leaves at 4:40 p.m. | 列车十六时十四分发车 | date-mismatch
    time | en→zh | Doors open at 8:30 | 九点半开门 | date-mismatch
    time | en→de | The talks start at 16:40 | Die Gespräche beginnen um 14.40 Uhr | date-mismatch
    time | fr→en | Le bac part à 14 heures | the ferry leaves at 3 p.m. | date-mismatch
    time | ru→en | Паром уходит в 15 часов | the ferry leaves at 4 p.m. | date-mismatch
    decade | zh→en | 上世纪八十年代 | in the 1990s | date-mismatch
    decade | zh→en | 20世纪90年代的建筑 | buildings of the 1970s | date-mismatch
    decade | zh→en | 九十年代的歌曲 | songs of the 1980s | date-mismatch
    decade | de→en | die Achtzigerjahre in der Stadt | the 1970s in the city | date-mismatch
    decade | de→en | Mode der 80er Jahre | fashion of the 1960s | date-mismatch
    decade | fr→en | la musique des années 90 | the music of the 1980s | date-mismatch
    decade | ja→en | 九〇年代の音楽 | music of the 1970s | date-mismatch
    decade | en→zh | in the 1970s | 上世纪六十年代 | date-mismatch
    decade | de→en | in den 60er-Jahren gebaut | built in the 1970s | date-mismatch
    decade | fr→en | les danses des années cinquante | the dances of the 1960s | date-mismatch
    century | zh→en | 十九世纪的码头 | a wharf of the 18th century | date-mismatch
    century | zh→en | 二十一世纪的能源 | energy of the 20th century | date-mismatch
    century | de→en | eine Kirche aus dem zwölften Jahrhundert | a church of the 11th century | date-mismatch
    century | es→en | en el siglo XX | in the 21st century | date-mismatch
    century | ja→en | 十八世紀の寺 | a temple of the 17th century | date-mismatch
    century | en→zh | a fort of the eighteenth century | 17世纪的要塞 | date-mismatch
    period | zh→en | 一季度利润回升 | profits recovered in Q3 | date-mismatch
    period | zh→en | 上半年出口下降 | exports fell in H2 | date-mismatch
    period | zh→en | 第三季度营收 | Q2 revenue | date-mismatch
    period | zh→en | 下半年的订单 | orders in H1 | date-mismatch
    period | de→en | im zweiten Quartal | in Q4 | date-mismatch
    period | de→en | Im ersten Halbjahr sank der Absatz | sales fell in H2 | date-mismatch
    period | fr→en | au premier trimestre | in Q2 | date-mismatch
    period | es→en | en el primer semestre | in H2 | date-mismatch
    period | ru→en | в третьем квартале | in Q2 | date-mismatch
    period | ja→en | 第三四半期の売上 | sales in Q1 | date-mismatch
    period | en→zh | profits in Q4 | 三季度利润 | date-mismatch
    approximation | zh→en | 近3万人参加集会 | 30,000 people rallied | approximation-lost
    approximation | zh→en | 超过五十家企业签约 | nearly 50 firms signed | approximation-lost
    approximation | zh→en | 约五百公里长 | 500 km long | approximation-lost
    approximation | de→en | Rund fünfhundert Betriebe schlossen | 500 firms closed | approximation-lost
    approximation | fr→en | Environ cinq cents kilomètres | 500 km | approximation-lost
    approximation | es→en | Casi mil quinientos kilómetros | 1,500 km | approximation-lost
    approximation | ru→en | Почти 25 тысяч человек | 25,000 people | approximation-lost
    """
}
