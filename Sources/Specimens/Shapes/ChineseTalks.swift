extension Shape {
  /// Speeches, visits, agreements and quotations.
  static let chineseTalks = table(
    """
    {person}{date}在{city}表示，{country}愿继续同中方扩大{subject}领域的合作。
    Speaking in {city} on {date}, {person} said {country} was willing to go on expanding \
    cooperation with China in {subject}.

    {fulldate}，{ord}届{subject}论坛在{city}开幕，来自{count}个国家的{int}名代表出席。
    On {fulldate} the {ord} forum on {subject} opened in {city}; {int} delegates from {count} \
    countries attended.

    “我们不是为了照相才来{city}的，”{person}说，“我们要看到成果。”
    “We did not come to {city} to have our pictures taken,” said {person}. “We want to see \
    results.”

    {person}认为，{country}面临的最大挑战不是资金，而是人才。
    In the view of {person}, the greatest challenge for {country} is not money but skilled people.

    谈到未来，{person}显得很乐观。他说，只要双方都有耐心，问题总能解决。
    Asked about the future, {person} sounded optimistic and said that every problem could be \
    solved as long as both sides were patient.

    双方签署了{few}项协议，内容涉及{subject}和{subject2}，总金额达{money}。
    The two sides signed {few} agreements worth a total of {money}. They cover {subject} and \
    {subject2}.

    {country}外交部长{person}将于{date}抵达{city}，开始为期三天的访问。
    {person}, the foreign minister of {country}, will arrive in {city} on {date} for a three-day \
    visit.

    这是{person}{ord}次访问{city}。
    This is the {ord} time {person} has visited {city}.

    {person.s}没有回答记者的提问。
    {person.s} did not answer questions from reporters.

    {person.s}随后补充说：“数字是好看的，但是老百姓的感受更重要。”
    {person.s} later added: “The figures look good, but what ordinary people feel matters more.”

    {country}总统{person}在讲话中强调，{subject}合作不应受到政治因素的干扰。
    In his address, President {person} of {country} stressed that cooperation in {subject} must \
    not be disturbed by politics.

    会谈持续了近{few}个小时，双方没有发表联合声明。
    The talks lasted almost {few} hours, and no joint statement was issued.

    在{city}举行的记者会上，{person}否认了有关谈判破裂的报道，称这些报道“毫无根据”。
    At a news conference in {city}, {person} denied reports that the negotiations had collapsed, \
    calling them “completely unfounded”.

    根据备忘录，{country}将在{year}年之前向中方开放{few}个口岸。
    Under the memorandum, {country} will open {few} border crossings to the Chinese side by \
    {year}.

    {person}和{person2}在{city}就{subject}问题交换了意见。
    {person} and {person2} exchanged views on {subject} in {city}.

    {person}曾在{oldyear}年成立的{city}师范学校任教，后来担任{country}驻华大使。
    {person} taught at the teachers' college of {city}, founded in {oldyear}, and later served \
    as ambassador of {country} to China.

    专家{person}指出，{frac}的企业还没有准备好使用新系统。他建议政府推迟一年实施。
    {person}, an expert, points out that {frac} of companies are not yet ready to use the new \
    system. He advises the government to postpone its introduction by a year.

    {person}：我不同意这种说法。
    {person}: I do not agree with that.

    “{country}的大门永远是敞开的”，{person}在致辞中说。
    “The door of {country} will always be open,” {person} said in a speech of welcome.

    据{city}媒体报道，{person.s}因健康原因辞职，由{person2}接任。
    According to media in {city}, {person.s} has resigned for health reasons and is to be \
    succeeded by {person2}.

    谈判代表团由{count}人组成，团长是{person}。
    The negotiating delegation has {count} members and is led by {person}.
    """)
}
