extension Shape {
  static let russian = table(
    """
    # {city}: город меняется
    # {city}: a city is changing

    {date} {person} посетил город {city}.
    {person} visited the city of {city} on {date}.

    «Мы ждали слишком долго», — сказал {person}.
    “We have waited too long,” said {person}.

    {person.s} отказался отвечать на вопросы.
    {person.s} refused to answer questions.

    По данным статистики, экспорт вырос на {percent} и составил {money}.
    Exports rose by {percent} to {money}, statistics show.

    На заводе работает {int} человек.
    The factory employs {int} people.

    Безработица снизилась на {points}.
    Unemployment fell by {points}.

    Длина дороги {city} — {city2} составляет {km}.
    The road from {city} to {city2} is {km} long.

    Пожар уничтожил {area} леса, никто не пострадал.
    The fire destroyed {area} of forest. Nobody was hurt.

    Музей основан в {oldyear} году. В нём хранится {int} картин.
    The museum was founded in {oldyear} and holds {int} paintings.

    Ночью температура опустилась до {temp}.
    At night the temperature dropped to {temp}.

    В {decade} в деревне жили {int} жителей.
    In {decade} the village had {int} inhabitants.

    Это уже {ord} форум такого рода.
    It is already the {ord} forum of its kind.

    Кто за это заплатит? Никто не знает.
    Nobody knows who will pay for it.

    Поезд отправляется в {time}.
    The train leaves at {time}.

    Дети ходят в школу пешком, потому что автобус не работает.
    The children walk to school because the bus is not running.
    """)
}
