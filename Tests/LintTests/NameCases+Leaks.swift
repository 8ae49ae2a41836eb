extension NameCases {
  /// Names read from their Chinese characters.
  static let leaks: [Case] = [
    bad(
      "romanization-leak", "列车驶过纳伦大桥。", "The train crossed the «Nalun» Bridge.",
      place("纳伦", "Naryn")),
    bad(
      "romanization-leak", "列车驶过纳伦大桥。", "The train crossed the «Na Lun» Bridge.",
      place("纳伦", "Naryn")),
    bad(
      "romanization-leak", "洪水淹没了喀什的街道。", "Floods covered the streets of «Kashi».",
      place("喀什", "Kashgar")),
    bad(
      "romanization-leak", "车队离开吐尔尕特山口。", "The convoy left «Tu'ergate».", place("吐尔尕特", "Torugart")),
    bad(
      "romanization-leak", "车队离开吐尔尕特山口。", "The convoy left «Tuergate».", place("吐尔尕特", "Torugart")),
    bad(
      "romanization-leak", "车队离开吐尔尕特山口。", "The convoy left «Tu’er-gate».", place("吐尔尕特", "Torugart")
    ),
    bad(
      "romanization-leak", "游客参观了撒马尔罕。", "Tourists visited «Samaerhan».", place("撒马尔罕", "Samarkand")
    ),
    bad(
      "romanization-leak", "游客参观了撒马尔罕。", "Tourists visited «Sama'erhan»'s bazaar.",
      place("撒马尔罕", "Samarkand")),
    bad(
      "romanization-leak", "会谈在阿斯塔納举行。", "Talks were held in «Asitana».", place("阿斯塔纳", "Astana")),
    bad(
      "romanization-leak", "火车从科什托别出发。", "The train left «Keshituobie» at dawn.",
      place("科什托别", "Koshtobe")),
    bad(
      "romanization-leak", "火车从科什托别出发。", "The train left «Keshentuobie» at dawn.",
      place("科什托别", "Koshtobe")),
    bad(
      "romanization-leak", "商人来自塔什干州。", "The traders came from «Tashigan».",
      place("塔什干", "Tashkent")),
    bad(
      "romanization-leak", "工人住在马克马尔。", "The workers live in «Makema'er».", place("马克马尔", "Makmal")),
    bad(
      "romanization-leak", "货物运往霍尔果斯口岸。", "The goods go to «Huo'erguosi».", place("霍尔果斯", "Khorgos")
    ),
    bad("romanization-leak", "车队从图鲁噶尔特口岸出境。", "The convoy crossed at «Tuluga'erte»."),
    bad("romanization-leak", "代表团参观了卡拉库尔湖。", "The delegation saw «Kalakuer» Lake."),
    bad("romanization-leak", "专家来自塞米巴拉金斯克。", "The expert comes from «Saimibalajinsike»."),
    bad("romanization-leak", "作家艾特玛托夫生于此地。", "The writer «Aitematuofu» was born here."),
    bad(
      "romanization-leak", nil, "Floods closed the road along the «Nalun».", place("纳伦", "Naryn"),
      "en"),
    bad(
      "romanization-leak", "Россия строит мост.", "«Rossiya» is building a bridge.",
      "r,place,ru,Россия,preferred,,\nr,place,en,Russia,preferred,,", "ru→en"),
    bad(
      "romanization-leak", "Город Киев виден издалека.", "The city of «Kiyev» is seen from afar.",
      "k,place,ru,Киев,preferred,,\nk,place,en,Kyiv,preferred,,", "ru→en"),
    bad(
      "romanization-leak", "Το λιμάνι της Αθήνα είναι μεγάλο.", "The harbour of «Athina» is large.",
      "a,place,el,Αθήνα,preferred,,\na,place,en,Athens,preferred,,", "el→en"),
    trap("王小明和李海涛在兰州会面。", "Wang Xiaoming and Li Haitao met in Lanzhou."),
    trap("游客从宁波前往普陀山。", "Tourists left Ningbo for Putuo Mountain."),
    trap("列车驶过纳伦大桥。", "The train crossed the Naryn Bridge.", place("纳伦", "Naryn")),
    trap(
      "列车驶过纳伦大桥，记者何龙在场。", "The train crossed the Naryn Bridge; He Long was there.",
      place("纳伦", "Naryn")),
    trap("马云创办了阿里巴巴。", "Jack Ma founded Alibaba."),
    trap("北京和上海的游客很多。", "Many tourists came from Beijing and Shanghai."),
    trap("他去过西双版纳。", "He has been to Xishuangbanna."),
    trap("伊犁河水位上升。", "The Yili River rose.", place("伊犁河", "Ili River", "en,Yili River,admitted,,")),
    trap("会议在奥什举行。", "The meeting was held in Osh.", place("奥什", "Osh")),
    trap("特朗普先生到访。", "Mr Trump came to visit."),
    trap("他说汉语。", "He speaks Chinese; long lines form in the rain."),
    trap("林文博住在定西。", "Lin Wenbo lives in Dingxi."),
    trap("欧阳娜娜登台演出。", "Ouyang Nana went on stage."),
    trap("司马光写了这部书。", "Sima Guang wrote this book."),
    trap("罗马的教堂很古老。", "The churches of Rome are old."),
    trap("加拿大的冬天很冷。", "Winters in Canada are cold."),
    trap(
      "Он живёт в городе Бишкек.", "He lives in the city of Bishkek.",
      "b,place,ru,Бишкек,preferred,,\nb,place,en,Bishkek,preferred,,", "ru→en"),
    trap("Иванов приехал утром.", "Ivanov arrived in the morning.", "", "ru→en"),
    trap(nil, "Long He and Yan An are two good restaurants.", place("纳伦", "Naryn"), "en"),
  ]

  /// Surnames read as words.
  static let surnames: [Case] = [
    bad("surname-reading", "学者曾国良发表演讲。", "The scholar «Ceng Guoliang» gave a talk."),
    bad("surname-reading", "学者曾国良发表演讲。", "The scholar «Guoliang Ceng» gave a talk."),
    bad("surname-reading", "教练单玉兰带队出发。", "The coach, «Dan Yulan», left with the team."),
    bad("surname-reading", "演员仇海峰到场。", "The actor «Chou Haifeng» came along."),
    bad("surname-reading", "老师解文静退休了。", "The teacher «Jie Wenjing» has retired."),
    bad("surname-reading", "司机查建国很高兴。", "The driver, «Cha Jianguo», was pleased."),
    bad("surname-reading", "医生区志明来了。", "The doctor «Qu Zhiming» has come."),
    trap("学者曾国良发表演讲。", "The scholar Zeng Guoliang gave a talk."),
    trap("教练单玉兰带队出发。", "The coach, Shan Yulan, left with the team."),
    trap("《解放日报》报道了此事。", "Jiefang Daily reported the matter."),
    trap("歌手乐嘉文登台。", "The singer Le Jiawen went on stage."),
    trap("蔡英明在台北出生。", "Tsai Ying-ming was born in Taipei."),
    trap("医生区志明来了。", "Dr Au Chi-ming has come."),
    trap("李曾在上海工作。", "Li once worked in Shanghai."),
    trap("重庆的夏天很热。", "Summers in Chongqing are hot."),
    trap("单位发了通知。", "The Danwei Office sent a notice."),
    trap("作者曾凡仁来自长沙。", "The author Zeng Fanren comes from Changsha."),
  ]
}
