/// A text of fourteen paragraphs, a sentence each, and its translation: for examples that need more
/// than a few sentences.
enum VisitExample {
  static let source = chinese.joined(separator: "\n\n")

  static func target(_ sentences: some Sequence<String>) -> String {
    sentences.map { $0 + "\n\n" }.joined()
  }

  private static let chinese = [
    "代表团星期一早上抵达港口，受到市长的热情欢迎。",
    "随后，客人们参观了新建的两座码头和一座灯塔。",
    "工程师向他们介绍了铁路的走向和隧道的长度。",
    "中午，大家在山坡上的小餐馆里吃了鱼和米饭。",
    "下午，学校的孩子们为来访者演唱了三首民歌。",
    "图书馆馆长展示了一张十八世纪的手绘海图。",
    "傍晚，渔船一艘接一艘地回到了平静的海湾。",
    "第二天，双方就粮食和木材的运输进行了会谈。",
    "律师们逐条审阅了合同，并修改了其中的两段。",
    "记者在大厅里等了很久，才听到会谈的结果。",
    "秋天，第一批苹果将从这里装船运往北方城市。",
    "老船长说，他从来没有见过这么热闹的码头。",
    "村民们修好了通往灯塔的小路，并种下了树苗。",
    "最后一天早上，客人们沿着海岸散步，并向村民们表示感谢。",
  ]

  static let english = [
    "The delegation reached the port on Monday morning and was warmly welcomed by the mayor.",
    "The guests then visited the two new piers and a lighthouse.",
    "An engineer told them about the course of the railway and the length of the tunnel.",
    "At noon everyone ate fish and rice in a small restaurant on the hillside.",
    "In the afternoon the schoolchildren sang three folk songs for the visitors.",
    "The head of the library showed a sea chart drawn by hand in the eighteenth century.",
    "In the evening the fishing boats returned to the calm bay one after the other.",
    "The next day both sides held talks about the transport of grain and timber.",
    "The lawyers went through the contract item by item and changed two paragraphs of it.",
    "Reporters waited in the hall for a long time before they heard how the talks had ended.",
    "In autumn the first apples will be shipped from here to the cities of the north.",
    "The old captain said that he had never seen such a lively pier.",
    "The villagers repaired the path to the lighthouse and planted young trees.",
    "On the last morning the guests walked along the shore and thanked the villagers.",
  ]
}
