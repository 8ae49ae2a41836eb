extension Shape {
  /// Trade, money, production and projects.
  static let chineseTrade = table(
    """
    据{org}统计，{year}年上半年双边贸易额达{money}，同比增长{percent}。
    Bilateral trade came to {money} in the first half of {year}, up {percent} year on year, \
    according to {org}.

    {country}去年向中国出口了{big}吨{good}，比前年多{percent}。
    Last year {country} exported {big} tonnes of {good} to China, {percent} more than the year \
    before.

    {month}，{city}的失业率下降了{points}，但物价上涨了{percent}。
    In {month} unemployment in {city} fell by {points}, while prices rose by {percent}.

    该项目总投资{money}，其中{percent}由{org}提供贷款。
    Total investment in the project is {money}, of which {percent} is being lent by {org}.

    全长{km}的铁路将连接{city}和{city2}，预计{year}年建成通车。
    The railway, {km} long, will link {city} and {city2} and is expected to open in {year}.

    新厂占地{area}，每年可生产{tonnes}{good}。
    The new plant covers {area}. It can produce {tonnes} of {good} a year.

    {org}预测，{country}经济明年将增长{percent}。
    {Org} forecasts growth of {percent} for the economy of {country} next year.

    过去{span}，{country}的人均收入翻了一番。
    Income per head in {country} has doubled over the past {span}.

    {good}价格从每吨{int}元涨到{int2}元。
    The price of {good} rose from {int} yuan a tonne to {int2} yuan.

    这笔贷款期限为{span}，年利率为{percent}。
    The loan runs for {span} at an annual interest rate of {percent}.

    {city}的太阳能电站装机容量为{power}，由{few}家公司共同建设。
    The solar power station in {city} has a capacity of {power}. It was built by {few} companies \
    together.

    {country}的{good}有{frac}销往国外。
    In {country}, {frac} of the {good} is sold abroad.

    受干旱影响，{country}{year}年的{good}产量仅为{big}吨，不到往年的一半。
    Because of the drought, output of {good} in {country} was only {big} tonnes in {year}, less \
    than half that of earlier years.

    由于运输成本太高，{city}的{count}家工厂被迫停产。
    In {city}, {count} factories have been forced to stop production because transport costs too \
    much.

    {org}将向{country}提供{money}的援助，用于改善{subject}条件。
    {Org} will give {country} {money} in aid to improve conditions in {subject}.

    公司计划在{few}年内把产能提高到{big}吨。
    The company plans to raise capacity to {big} tonnes within {few} years.

    {date}，首批{tonnes}{good}从{city}发往{city2}。
    A first shipment of {tonnes} of {good} left {city} for {city2} on {date}.

    {country}的外债相当于国内生产总值的{percent}，比{year}年增加了{points}。
    The foreign debt of {country} equals {percent} of gross domestic product, {points} more than \
    in {year}.

    罚款金额从{int}欧元到{int2}欧元不等。
    Fines range from {int} euros to {int2} euros.

    银行不愿意贷款，因为风险太大。
    Banks are unwilling to lend because the risk is too great.

    {city}口岸每天通过{int}辆货车，是十年前的三倍。
    Every day {int} lorries pass through the border post of {city}, three times as many as ten \
    years ago.
    """)
}
