extension Shape {
  /// Headings, lists, links, brackets and sentences of unusual make.
  static let chineseScenes = table(
    """
    # {city}：一座城市的变化
    # {city}: how a city is changing

    # {subject}合作的新阶段
    # A fresh start for cooperation in {subject}

    # {person}：“我们需要时间”
    # {person}: “We need time”

    # {country}的{good}出口
    # Exports of {good} from {country}

    - {city}：投资{money}，{year}年完工
    - {city}: investment of {money}, to be finished in {year}

    - {good}：{tonnes}，增长{percent}
    - {good}: {tonnes}, up {percent}

    - {country}：{int}名学生
    - {country}: {int} students

    - 开幕时间：{date}{time}
    - Opening: {date}, {time}

    报告全文见[{org}网站]({link})。
    The full report is on [the website of {org}]({link}).

    活动日程可以[在这里下载]({link})，报名截止日期为{date}。
    The programme can be [downloaded here]({link}); registration closes on {date}.

    {city}（人口{big}）是{country}的重要工业中心。
    {city} (population {big}) is an important industrial centre in {country}.

    为什么{country}的{good}卖不出去？
    Why can {country} not sell its {good}?

    这样的事情，以前从来没有发生过！
    Nothing like it has ever happened before!

    {org}表示，数据是“初步的”，最终结果将在{date}公布。
    {Org} said the figures were “preliminary” and that final results would be published on {date}.

    桥修好了，路也通了，可是年轻人还是走了。
    The bridge has been repaired and the road is open. Yet the young people have left all the \
    same.

    {person}来自{city}。他学的是{subject}。毕业以后，他回到了家乡。
    {person} is from {city} and studied {subject}. After his degree he went back home.

    不过，并不是所有人都同意。{person}就是其中之一。
    Not everyone agrees, however, and {person} is one of those who do not.

    问题在于，谁来付钱？
    The question is who will pay.

    该法案以{count}票赞成、{count2}票反对获得通过。
    The bill was passed by {count} votes to {count2}.

    货物经{city}、{city2}运往欧洲，全程需要{few}天。
    Goods travel to Europe by way of {city} and {city2}, a journey of {few} days.

    有关部门已经展开调查，结果尚未公布。
    The authorities have opened an investigation; its results have not been published.

    其实，{subject}只是借口。
    In truth, {subject} is only a pretext.

    {country}是世界{ord}大{good}生产国。
    {country} is the {ord} largest producer of {good} in the world.
    """)
}
