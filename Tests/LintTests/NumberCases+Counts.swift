extension NumberCase {
  /// cardinal and ordinal: what is right, then what is wrong.
  static let counts = """
    cardinal | zh→en | 新厂雇用了4.2万名工人 | the new plant employs 42,000 workers | ok
    cardinal | zh→en | 约六千万居民用上了自来水 | about 60 million residents got tap water | ok
    cardinal | zh→en | 车队共有二百一十四辆卡车 | the convoy had 214 lorries | ok
    cardinal | zh→en | 全市新增就业岗位12.6万个 | the city added 126,000 jobs | ok
    cardinal | zh→en | 这份请愿书有1.3亿人签名 | 130 million people signed the petition | ok
    cardinal | zh→en | 六十四个村庄接通了光缆 | 64 villages were wired up | ok
    cardinal | zh→en | 游客超过一百二十万人次 | visits topped 1.2 million | ok
    cardinal | zh→en | 十几名矿工获救 | more than 10 miners were rescued | ok
    cardinal | zh→en | 上千名球迷等在门外 | more than 1,000 fans waited outside | ok
    cardinal | zh→en | 上百家店铺停业 | more than 100 shops shut | ok
    cardinal | zh→en | 两三百名学生走上街头 | some 200 to 300 students marched | ok
    cardinal | zh→en | 五十多个国家派出代表 | more than 50 countries sent delegates | ok
    cardinal | zh→en | 该省有50万户家庭搬迁 | half a million households in the province moved | ok
    cardinal | zh→en | 登记选民为25万人 | a quarter of a million voters registered | ok
    cardinal | zh→en | 仓库里存有三万五千支蜡烛 | the store holds 35,000 candles | ok
    cardinal | zh→en | ３５００名志愿者到岗 | 3,500 volunteers turned up | ok
    cardinal | zh→en | 账簿上写着壹万贰仟叁佰人 | the ledger speaks of 12,300 people | ok
    cardinal | zh→en | 3亿5000万用户受到影响 | 350 million users were affected | ok
    cardinal | de→en | Im Depot standen zweihundertvierzehn Wagen | the depot held 214 wagons | ok
    cardinal | de→en | Rund 5 Mio. Menschen leben im Delta | some five million people live in the delta | ok
    cardinal | de→en | Es kamen 12.400 Besucher | 12,400 visitors came | ok
    cardinal | de→en | Eine Viertelmillion Haushalte blieb ohne Strom | 250,000 households had no power | ok
    cardinal | fr→en | Quatre-vingt-dix-sept bateaux ont pris la mer | 97 boats put to sea | ok
    cardinal | fr→en | Près de 1 250 000 abonnés sont concernés | nearly 1.25 million subscribers are affected | ok
    cardinal | es→en | Llegaron treinta y un mil peregrinos | 31,000 pilgrims arrived | ok
    cardinal | es→en | El censo suma 2,5 millones de votantes | the roll lists 2.5 million voters | ok
    cardinal | ru→en | Двести сорок домов остались без света | 240 houses were left in the dark | ok
    cardinal | ru→en | В параде участвовали 25 тыс. человек | 25,000 people took part in the parade | ok
    cardinal | ja→en | 会場に4.2万人が集まった | 42,000 people gathered at the venue | ok
    cardinal | ja→en | 登録者は1億3000万人に達した | registrations reached 130 million | ok
    cardinal | en→zh | The festival drew 42,000 visitors | 艺术节吸引了4.2万名游客 | ok
    cardinal | en→zh | 3 million people lost power | 三百万人断电 | ok
    cardinal | en→de | The port handled 1.2 million crates | Der Hafen schlug 1.200.000 Kisten um | ok
    cardinal | en→fr | Some 64 villages were cut off | Environ soixante-quatre villages étaient isolés | ok
    cardinal | en→ru | The mine employs 3,400 people | На шахте работают 3,4 тыс. человек | ok
    cardinal | en→ja | Nearly 30,000 fans came | 3万人近くのファンが訪れた | ok
    cardinal | es→en | La deuda suma un billón seiscientos dos mil millones ochocientos mil pesos | the debt comes to 1,602,000,800,000 pesos | ok
    cardinal | zh→en | 草案以260票赞成、八票反对通过 | the draft passed by 260 votes to 8 | ok
    cardinal | de→en | Der Rat stimmte mit 96 zu sieben Stimmen zu | the council agreed by 96 votes to 7 | ok
    cardinal | zh→en | 诊所有七张床和八名护士 | the clinic has 7 beds and 8 nurses | ok
    cardinal | ru→en | Не хватает ста восьмидесяти лодок | 180 boats are missing | ok
    ordinal | zh→en | 这是双方第七次会晤 | it was their 7th meeting | ok
    ordinal | zh→en | 他在第二十一站退赛 | he retired at the 21st stage | ok
    ordinal | zh→en | 她获得第十二名 | she came 12th | ok
    ordinal | zh→en | 第四十五届书展开幕 | the 45th book fair opened | ok
    ordinal | de→en | Es war der vierte Streik | it was the 4th strike | ok
    ordinal | fr→en | C'est la cinquième grève | it is the 5th strike | ok
    ordinal | es→en | Fue la séptima huelga | it was the 7th strike | ok
    ordinal | ru→en | Это восьмой матч сезона | it is the 8th match of the season | ok
    ordinal | ja→en | 第十五回大会が開かれた | the 15th games were held | ok
    ordinal | en→zh | It was the twenty-first summit | 这是第21次峰会 | ok
    ordinal | ru→en | Это двенадцатый заезд | it is the 12th race | ok
    ordinal | fr→en | C'est la douzième étape | it is the 12th stage | ok
    cardinal | zh→en | 新厂雇用了4.2万名工人 | the new plant employs 4,200 workers | number-mismatch
    cardinal | zh→en | 约六千万居民用上了自来水 | about 6 million residents got tap water | number-mismatch
    cardinal | zh→en | 车队共有二百一十四辆卡车 | the convoy had 241 lorries | number-mismatch
    cardinal | zh→en | 全市新增就业岗位12.6万个 | the city added 1.26 million jobs | number-mismatch
    cardinal | zh→en | 这份请愿书有1.3亿人签名 | 13 million people signed the petition | number-mismatch
    cardinal | zh→en | 六十四个村庄接通了光缆 | 46 villages were wired up | number-mismatch
    cardinal | zh→en | 游客超过一百二十万人次 | visits topped 12 million | number-mismatch
    cardinal | zh→en | 十几名矿工获救 | 40 miners were rescued | number-mismatch
    cardinal | zh→en | 上千名球迷等在门外 | more than 10,000 fans waited outside | number-mismatch
    cardinal | zh→en | 上百家店铺停业 | more than 1,000 shops shut | number-mismatch
    cardinal | zh→en | 两三百名学生走上街头 | some 2,000 to 3,000 students marched | number-mismatch
    cardinal | zh→en | 五十多个国家派出代表 | more than 60 countries sent delegates | number-mismatch
    cardinal | zh→en | 该省有50万户家庭搬迁 | five million households in the province moved | number-mismatch
    cardinal | zh→en | 登记选民为25万人 | a quarter of a billion voters registered | number-mismatch
    cardinal | zh→en | 仓库里存有三万五千支蜡烛 | the store holds 350,000 candles | number-mismatch
    cardinal | zh→en | ３５００名志愿者到岗 | 5,300 volunteers turned up | number-mismatch
    cardinal | zh→en | 账簿上写着壹万贰仟叁佰人 | the ledger speaks of 13,200 people | number-mismatch
    cardinal | zh→en | 3亿5000万用户受到影响 | 305 million users were affected | number-mismatch
    cardinal | de→en | Im Depot standen zweihundertvierzehn Wagen | the depot held 240 wagons | number-mismatch
    cardinal | de→en | Rund 5 Mio. Menschen leben im Delta | some fifty million people live in the delta | number-mismatch
    cardinal | de→en | Es kamen 12.400 Besucher | 1,240 visitors came | number-mismatch
    cardinal | de→en | Eine Viertelmillion Haushalte blieb ohne Strom | 25,000 households had no power | number-mismatch
    cardinal | fr→en | Quatre-vingt-dix-sept bateaux ont pris la mer | 79 boats put to sea | number-mismatch
    cardinal | fr→en | Près de 1 250 000 abonnés sont concernés | nearly 12.5 million subscribers are affected | number-mismatch
    cardinal | es→en | Llegaron treinta y un mil peregrinos | 13,000 pilgrims arrived | number-mismatch
    cardinal | es→en | El censo suma 2,5 millones de votantes | the roll lists 25 million voters | number-mismatch
    cardinal | ru→en | Двести сорок домов остались без света | 214 houses were left in the dark | number-mismatch
    cardinal | ru→en | В параде участвовали 25 тыс. человек | 2,500 people took part in the parade | number-mismatch
    cardinal | ja→en | 会場に4.2万人が集まった | 24,000 people gathered at the venue | number-mismatch
    cardinal | ja→en | 登録者は1億3000万人に達した | registrations reached 103 million | number-mismatch
    cardinal | en→zh | The festival drew 42,000 visitors | 艺术节吸引了42万名游客 | number-mismatch
    cardinal | en→zh | 3 million people lost power | 三千万人断电 | number-mismatch
    cardinal | en→de | The port handled 1.2 million crates | Der Hafen schlug 120.000 Kisten um | number-mismatch
    cardinal | en→fr | Some 64 villages were cut off | Environ quarante-six villages étaient isolés | number-mismatch
    cardinal | en→ru | The mine employs 3,400 people | На шахте работают 34 тыс. человек | number-mismatch
    cardinal | en→ja | Nearly 30,000 fans came | 30万人近くのファンが訪れた | number-mismatch
    cardinal | es→en | La deuda suma un billón seiscientos dos mil millones ochocientos mil pesos | the debt comes to 1,602,800,000,000 pesos | number-mismatch
    cardinal | zh→en | 草案以260票赞成、八票反对通过 | the draft passed by 260 votes to 9 | number-mismatch
    cardinal | de→en | Der Rat stimmte mit 96 zu sieben Stimmen zu | the council agreed by 96 votes to 8 | number-mismatch
    cardinal | zh→en | 诊所有七张床和八名护士 | the clinic has 8 beds and 8 nurses | number-mismatch
    cardinal | ru→en | Не хватает ста восьмидесяти лодок | 118 boats are missing | number-mismatch
    ordinal | zh→en | 这是双方第七次会晤 | it was their 6th meeting | number-mismatch
    ordinal | zh→en | 他在第二十一站退赛 | he retired at the 12th stage | number-mismatch
    ordinal | zh→en | 她获得第十二名 | she came 20th | number-mismatch
    ordinal | zh→en | 第四十五届书展开幕 | the 54th book fair opened | number-mismatch
    ordinal | de→en | Es war der vierte Streik | it was the 5th strike | number-mismatch
    ordinal | fr→en | C'est la cinquième grève | it is the 6th strike | number-mismatch
    ordinal | es→en | Fue la séptima huelga | it was the 8th strike | number-mismatch
    ordinal | ru→en | Это восьмой матч сезона | it is the 9th match of the season | number-mismatch
    ordinal | ja→en | 第十五回大会が開かれた | the 50th games were held | number-mismatch
    ordinal | en→zh | It was the twenty-first summit | 这是第12次峰会 | number-mismatch
    ordinal | ru→en | Это двенадцатый заезд | it is the 9th race | number-mismatch
    ordinal | fr→en | C'est la douzième étape | it is the 9th stage | number-mismatch
    """
}
