extension Shape {
  /// Towns, weather, people, schools, history.
  static let chineseLife = table(
    """
    {city}昨夜气温降到{temp}，部分学校停课。
    Temperatures in {city} dropped to {temp} last night, and some schools were closed.

    {date}{time}，{city}发生地震，没有人员伤亡。
    An earthquake struck {city} at {time} on {date}. Nobody was hurt.

    {decade}，村里只有{few}户人家，如今已有{int}人。
    In {decade} only {few} families lived in the village; today it has {int} inhabitants.

    博物馆建于{oldyear}年，收藏了{big}件文物。
    The museum was built in {oldyear} and holds {big} objects.

    {person}今年{age}岁，在{city}开了一家面包店。
    {person}, aged {age}, runs a bakery in {city}.

    {city}距{city2}{km}，开车要走{few}个小时。
    From {city} it is {km} to {city2}, which takes {few} hours by car.

    医院有{count}张病床，但只有{few}名医生。
    The hospital has {count} beds but only {few} doctors.

    “小时候，我们要走{km}去上学，”{person}回忆道。
    “When I was little we had to walk {km} to school,” {person} remembers.

    去年，{city}的大学招收了{int}名外国留学生，其中{percent}来自{country}。
    Last year the universities of {city} admitted {int} foreign students, {percent} of them from \
    {country}.

    大火烧毁了{area}森林，消防员用了三天时间才把火扑灭。
    The fire destroyed {area} of forest, and it took firefighters three days to put it out.

    电影《雪山下的信》在{city}首映，导演是{person}。
    The film “Letters from Below the Snow Mountain”, directed by {person}, had its premiere in \
    {city}.

    {city}的老城区正在重建。居民们担心房租会上涨。
    The old town of {city} is being rebuilt, and residents fear that rents will rise.

    {person.s}说，他最怀念的是母亲做的饭。
    What he misses most, {person.s} says, is his mother's cooking.

    河水水位比正常高出两米，{int}名居民被转移到安全的地方。
    The river is two metres above its normal level, and {int} residents have been taken to safety.

    从{year}年起，图书馆在周日也开放。
    Since {year} the library has been open on Sundays too.

    {oldyear}年，第一批移民从{country}来到这里，他们靠贩卖{good}为生。
    The first settlers came here from {country} in {oldyear}. They lived by trading in {good}.

    每到夏天，气温会超过{temp}，老人和孩子都不出门。
    In summer, when it is warmer than {temp}, old people and children stay indoors.

    {city}正在修建{ord}座清真寺。
    A {ord} mosque is being built in {city}.

    这里没有自来水，也没有电。
    There is no running water here and no electricity.

    {person}的祖父是一名铁路工人，{oldyear}年来到{city}。
    The grandfather of {person} was a railway worker who came to {city} in {oldyear}.

    {count}名志愿者用了两个星期清理湖边的垃圾。
    It took {count} volunteers two weeks to clear the rubbish from the shore of the lake.

    {city}的足球队以三比一战胜了{city2}队。
    The football team of {city} beat {city2} by three goals to one.
    """)
}
