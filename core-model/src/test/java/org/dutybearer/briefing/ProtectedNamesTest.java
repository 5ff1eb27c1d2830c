package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.Key;
import org.dutybearer.core.Table;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectedNamesTest {
    private static final System.Logger LOG = System.getLogger(ProtectedNamesTest.class.getName());
    private static final double LEAST_RECALL = 0.97;
    private static final double LEAST_PRECISION = 0.90;

    @Test
    void namesAreFoundInTheFormsOfPublishedTablesAndHardlyAnybodyElses() {
        var pairs = NamePairs.all();

        var measured = measure(pairs);

        assertThat(pairs).hasSizeGreaterThan(2000);
        assertThat(measured.recall()).as("recall, missed: %s", measured.wrong()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(measured.precision())
                .as("precision, wrong: %s", measured.wrong())
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void aNameThatLooksAlikeIsHardlyTakenForTheProtectedOne() {
        var pairs = Table.beside(ProtectedNamesTest.class, "lookalikes.tsv").rows().stream()
                .map(row -> new NamePairs.Pair(
                        new NamePairs.Recorded(row.get("recorded"), row.get("script"), row.get("language")),
                        row.get("other"),
                        false,
                        "lookalike"))
                .toList();

        var taken = measure(pairs).wrong();

        assertThat(taken.size()).as("taken for another: %s", taken).isLessThanOrEqualTo(pairs.size() / 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Мурат Алимов | Cyrl | В деле Алимова нет решения",
                "Мурат Алимов | Cyrl | с Алимовым говорили",
                "Айша Тестова | Cyrl | Айшу Тестову увезли",
                "Murat Alimov | Latn | Алимовқа хат жазды",
                "Kassym-Zhan Testuly | Latn | Қасымжан",
                "Қасымжан Тестұлы | Cyrl | Kassym-Zhan was there",
                "عبد الرحمن الحسيني | Arab | Abdulrahman was there",
                "عبد الرحمن الحسيني | Arab | Abd al-Rahman was there",
                "عبد الرحمن الحسيني | Arab | Abdelrahman was there",
                "محمد العامري | Arab | Mohamed Amri",
                "Mohammed Amiri | Latn | كان محمد هناك",
                "Abdurehim Toxti | Latn | ئابدۇرېھىمنىڭ",
                "王小明 | Hans | Xiao-Ming was there",
                "王小明 | Hans | WANG XIAO MING",
                "王小明 | Hans | X. Wang",
                "王晓明 | Hans | 王曉明不在",
                "Wang Xiaoming | Latn | 小明不在",
                "吕春生 | Hans | Lü Chunsheng",
                "Li Na | Latn | N. Li was there",
                "Li Na | Latn | Na, Li",
                "A\u200Bskar Testuly | Latn | askar"
            })
    void aNameIsFoundWhateverFormTheTextGivesIt(String name, String script, String text) {
        assertThat(finder(PersonName.of(PersonName.Kind.LEGAL, name, script)).in(text))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "محمد العامري | Arab | حضر خالد ومحمد",
                "محمد العامري | Arab | سُلِّمَت لمحمد رسالة",
                "محمد العامري | Arab | فبمحمد لا بغيره",
                "محمد العامري | Arab | رجل كمحمد",
                "محمد العامري | Arab | وللعامري بنت",
                "محمد العامري | Arab | اتصل بالعامري",
                "محمد العامري | Arab | وَمُحَمَّد حضر",
                "بائع الورد | Arab | جاء وبائع الورد معه",
                "Mohammed Amiri | Latn | حضر خالد ومحمد",
                "Mohammed Amiri | Latn | أعطي لمحمد",
                "Khalid al-Amiri | Latn | وللعامري بنت",
                "Асан Сериков | Cyrl | حضر سيريكوف",
                "Асан Сериков | Cyrl | حضر خالد وسيريكوف",
            })
    void anArabicNameIsFoundWithTheWordsThatAreWrittenOntoIt(String name, String script, String text) {
        assertThat(finder(PersonName.of(PersonName.Kind.LEGAL, name, script)).in(text))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ريم العامري | Arab | حضر كمال", "Samir Noori | Latn | حضر وليد", "نور | Arab | وكان هناك"})
    void aLetterThatBelongsToAWordIsNotTakenForOneWrittenOntoIt(String name, String script, String text) {
        assertThat(finder(PersonName.of(PersonName.Kind.LEGAL, name, script)).in(text))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ნინო ტესტიძე | Geor | იქ ტესტიძე იყო",
                "ნინო ტესტიძე | Geor | Nino was there",
                "ნინო ტესტიძე | Geor | Mr Testidze was there",
                "ნინო ტესტიძე | Geor | Mr T'est'idze was there",
                "דוד טסטמן | Hebr | שם היה טסטמן",
                "דוד טסטמן | Hebr | Dwd was there",
                "Արամ Տեստյան | Armn | Տեստյան այնտեղ էր",
                "Արամ Տեստյան | Armn | Aram was there",
                "Արամ Տեստյան | Armn | Mr Testyan was there",
                "Թորոս Թեստյան | Armn | Mr Testyan was there",
                "김 민수 | Hang | 민수 was there",
                "김 민수 | Hang | Minsu was there",
                "रवि टेस्टकर | Deva | रवि वहाँ था",
                "रवि टेस्टकर | Deva | Ravi was there",
                "たかはし ゆみこ | Hira | ゆみこさんがいた",
                "たかはし ゆみこ | Hira | Yumiko was there",
                "タカハシ ユミコ | Kana | ユミコさんがいた",
                "タカハシ ユミコ | Kana | Takahashi was there",
            })
    void aNameOfAScriptWithoutATableOfSpellingsIsFoundInItselfAndInPlainLatin(String name, String script, String text) {
        assertThat(finder(PersonName.of(PersonName.Kind.LEGAL, name, script)).in(text))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ли На | Cyrl | Там была Ли На",
                "Ли На | Cyrl | Там была На Ли",
                "Ли На | Cyrl | Na Li was there",
                "Ли На | Cyrl | Li Na was there",
                "Ли На | Cyrl | N. Li was there",
            })
    void aNameOfShortPartsInCyrillicIsFoundBothWaysRound(String name, String script, String text) {
        assertThat(finder(PersonName.of(PersonName.Kind.LEGAL, name, script)).in(text))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "高橋 ゆみこ | Jpan | 高橋 ゆみこ",
                "高橋 ゆみこ | Jpan | 高橋ゆみこがいた",
                "高橋 ゆみこ | Jpan | 高橋さんがいた",
                "高橋 ゆみこ | Jpan | ゆみこさんがいた",
                "高橋 ゆみこ | Jpan | Yumiko was there",
                "Kim 민수 | Latn | 민수 was there",
                "Kim 민수 | Latn | Minsu was there",
                "Kim 민수 | Latn | Kim was there",
                "Anna 王小明 | Latn | 王小明不在",
                "Anna 王小明 | Latn | Wang Xiaoming was there",
                "Anna 王小明 | Latn | Anna was there",
                "Anna 王小明 | Latn | Anna 王小明",
            })
    void aNameThatMixesScriptsIsFoundByEachOfItsParts(String name, String script, String text) {
        assertThat(finder(PersonName.of(PersonName.Kind.LEGAL, name, script)).in(text))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Асқар Серік ұлы | Cyrl | Ұлы дала",
                "Асел Серік қызы | Cyrl | Оның қызы бар",
                "Askar Serik uulu | Latn | ولو بعد حين",
                "Aysel Veli qızı | Latn | bir qızı var",
                "Omar bin Hasan | Latn | bin yıl önce",
                "عمر ابن حسن | Arab | ابن الجيران",
                "فاطمة بنت حسن | Arab | جاءت بنت",
            })
    void wordsForSonAndDaughterNameNobody(String name, String script, String text) {
        assertThat(finder(PersonName.of(PersonName.Kind.LEGAL, name, script)).in(text))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Асқар Серік ұлы | Cyrl | Серік ұлы келді",
                "Askar Serik uulu | Latn | Serik was there",
                "Omar bin Hasan | Latn | Omar bin Hasan was there",
                "Omar bin Hasan | Latn | Hasan was there",
                "عمر بن حسن | Arab | Binhasan was there",
                "Wang Bin | Latn | Bin was there",
                "Bin Wang | Latn | Bin was there",
                "Li Bin Hua | Latn | 李斌华不在",
                "Ahmet Ulu | Latn | Ulu was there",
                "Li uulu | Latn | Li uulu was there",
            })
    void aNameThatHoldsSuchAWordIsFoundByItsOtherParts(String name, String script, String text) {
        assertThat(finder(PersonName.of(PersonName.Kind.LEGAL, name, script)).in(text))
                .isTrue();
    }

    @Test
    void anAliasIsFoundWholeOnly() {
        var alias = finder(PersonName.of(PersonName.Kind.ALIAS, "the tailor", "Latn"));

        assertThat(alias.in("They called him The Tailor.")).isTrue();
        assertThat(alias.in("A tailor saw it.")).isFalse();
    }

    private record Measured(double recall, double precision, List<String> wrong) {}

    private static Measured measure(List<NamePairs.Pair> pairs) {
        var finders = new HashMap<NamePairs.Recorded, ProtectedNames>();
        var wrong = new ArrayList<String>();
        int held = 0;
        int found = 0;
        int taken = 0;
        for (var pair : pairs) {
            var in = finders.computeIfAbsent(pair.name(), name -> finder(name.asName()))
                    .in(pair.sentence());
            if (pair.holds()) held++;
            if (in) taken++;
            if (in && pair.holds()) found++;
            if (in != pair.holds()) wrong.add(pair.toString());
        }
        var measured =
                new Measured(held == 0 ? 1 : (double) found / held, taken == 0 ? 1 : (double) found / taken, wrong);
        LOG.log(
                System.Logger.Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%d pairs of names: recall %.4f, precision %.4f",
                        pairs.size(),
                        measured.recall(),
                        measured.precision()));
        return measured;
    }

    private static ProtectedNames finder(PersonName name) {
        return new ProtectedNames(List.of(Person.of(Key.parse("a")).named(name)));
    }
}
