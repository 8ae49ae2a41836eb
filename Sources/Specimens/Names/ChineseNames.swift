extension NameTable {
  static let chinese = NameTable(
    people: chinesePeople, cities: chineseCities,
    countries: """
      哈萨克斯坦|Kazakhstan
      吉尔吉斯斯坦|Kyrgyzstan
      乌兹别克斯坦|Uzbekistan
      塔吉克斯坦|Tajikistan
      土库曼斯坦|Turkmenistan
      阿塞拜疆|Azerbaijan
      蒙古国|Mongolia
      巴基斯坦|Pakistan
      土耳其|Türkiye
      塞尔维亚|Serbia
      匈牙利|Hungary
      波兰|Poland
      白俄罗斯|Belarus
      肯尼亚|Kenya
      """,
    organisations: """
      亚洲开发银行|the Asian Development Bank
      世界银行|the World Bank
      国际货币基金组织|the International Monetary Fund
      海关总署|the General Administration of Customs
      国家统计局|the National Bureau of Statistics
      国家能源局|the National Energy Administration
      欧盟委员会|the European Commission
      国家开发银行|the China Development Bank
      国际能源署|the International Energy Agency
      世界粮食计划署|the World Food Programme
      交通运输部|the Ministry of Transport
      """,
    subjects: """
      能源|energy
      农业|agriculture
      交通运输|transport
      教育|education
      旅游|tourism
      水利|water management
      数字经济|the digital economy
      医疗卫生|health care
      环境保护|environmental protection
      物流|logistics
      采矿|mining
      科研|research
      """,
    goods: """
      小麦|wheat
      煤炭|coal
      棉花|cotton
      铜|copper
      钢材|steel
      化肥|fertiliser
      水泥|cement
      木材|timber
      大豆|soybeans
      面粉|flour
      """)

  private static let chinesePeople = """
    阿克别克·萨特巴耶夫|Akbek Satbayev|萨特巴耶夫|Satbayev|Satpayev|Satebayefu
    努尔兰·杰特皮斯巴耶夫|Nurlan Zhetpisbayev|杰特皮斯巴耶夫|Zhetpisbayev|Jetpisbayev|Jietepisibayefu
    古丽娜拉·伊萨耶娃|Gulnara Isayeva|伊萨耶娃|Isayeva|Isaeva|Yisayewa
    鲁斯塔姆·尤努索夫|Rustam Yunusov|尤努索夫|Yunusov|Junusov|Younusuofu
    迪尔巴尔·拉希莫娃|Dilbar Rahimova|拉希莫娃|Rahimova|Rakhimova|Laximowa
    叶尔兰·科扎赫梅托夫|Yerlan Kozhakhmetov|科扎赫梅托夫|Kozhakhmetov|Kozhahmetov|Kezhahemeituofu
    萨马特·奥罗兹别科夫|Samat Orozbekov|奥罗兹别科夫|Orozbekov|Orazbekov|Aoluozibiekefu
    法尔霍德·图尔苏诺夫|Farhod Tursunov|图尔苏诺夫|Tursunov|Toursunov|Tuersunuofu
    贾姆希德·纳扎罗夫|Jamshed Nazarov|纳扎罗夫|Nazarov|Nasarov|Nazhaluofu
    别克扎特·乌斯马诺夫|Bekzat Usmanov|乌斯马诺夫|Usmanov|Osmanov|Wusimanuofu
    卡琳·霍夫曼|Karin Hoffmann|霍夫曼|Hoffmann|Hofmann|Huofuman
    托马斯·林德纳|Thomas Lindner|林德纳|Lindner|Lintner|Lindena
    马塞尔·迪布瓦|Marcel Dubois|迪布瓦|Dubois||Dibuwa
    安娜·科瓦尔斯卡|Anna Kowalska|科瓦尔斯卡|Kowalska|Kovalska|Kewaersika
    伊戈尔·谢苗诺夫|Igor Semyonov|谢苗诺夫|Semyonov|Semenov|Xiemiaonuofu
    奥尔加·库兹涅佐娃|Olga Kuznetsova|库兹涅佐娃|Kuznetsova|Kusnetsova|Kuziniezuowa
    马克·汤普森|Mark Thompson|汤普森|Thompson|Thomson|Tangpusen
    萨拉·米切尔|Sarah Mitchell|米切尔|Mitchell|Mitchel|Miqieer
    比约恩·埃里克森|Björn Eriksson|埃里克森|Eriksson|Ericsson|Ailikesen
    卡洛斯·费尔南德斯|Carlos Fernández|费尔南德斯|Fernández|Hernández|Feiernandesi
    阿米尔·侯赛尼|Amir Hosseini|侯赛尼|Hosseini|Husseini|Housaini
    拉杰什·夏尔马|Rajesh Sharma|夏尔马|Sharma|Sarma|Xiaerma
    托卡耶夫|Tokayev|托卡耶夫|Tokayev|Tokaev|Tuokayefu
    米尔济约耶夫|Mirziyoyev|米尔济约耶夫|Mirziyoyev|Mirziyaev|Mierjiyueyefu
    扎帕罗夫|Japarov|扎帕罗夫|Japarov|Dzhaparov|Zhapaluofu
    拉赫蒙|Rahmon|拉赫蒙|Rahmon|Rakhmon|Lahemeng
    李文博|Li Wenbo|李文博|Li||
    陈思远|Chen Siyuan|陈思远|Chen||
    曾庆华|Zeng Qinghua|曾庆华|Zeng||
    周晓梅|Zhou Xiaomei|周晓梅|Zhou||
    吴国栋|Wu Guodong|吴国栋|Wu||
    郑伟民|Zheng Weimin|郑伟民|Zheng||
    """

  private static let chineseCities = """
    阿斯塔纳|Astana|Nur-Sultan|Asitana
    比什凯克|Bishkek|Frunze|Bishikaike
    塔什干|Tashkent||Tashigan
    杜尚别|Dushanbe|Stalinabad|Dushangbie
    阿什哈巴德|Ashgabat||Ashihabade
    阿拉木图|Almaty|Alma-Ata|Alamutu
    撒马尔罕|Samarkand||Samaerhan
    布哈拉|Bukhara||Buhala
    苦盏|Khujand|Leninabad|Kuzhan
    霍尔果斯|Khorgos||Huoerguosi
    阿克套|Aktau|Shevchenko|Aketao
    卡拉干达|Karaganda||Kalaganda
    铁尔梅兹|Termez||Tieermeizi
    巴甫洛达尔|Pavlodar||Bafuluodaer
    乌鲁木齐|Urumqi||Wulumuqi
    明斯克|Minsk||Mingsike
    第比利斯|Tbilisi||Dibilisi
    杜伊斯堡|Duisburg||Duyisibao
    布达佩斯|Budapest||Budapeisi
    伊斯坦布尔|Istanbul||Yisitanbuer
    西安|Xi'an||
    兰州|Lanzhou||
    重庆|Chongqing||
    成都|Chengdu||
    汉堡|Hamburg||
    华沙|Warsaw||
    铁克萨伊|Teksai||Tiekesayi|village
    阿克布拉克|Akbulak||Akebulake|village
    别什塔什|Beshtash||Bieshitashi|village
    诺沃谢洛夫卡|Novoselovka||Nuowoxieluofuka|village
    """
}
