package org.dutybearer.briefing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in text what leads straight to a person though it is on record nowhere: an e-mail address or the name of an account, a
 * telephone number, the number of a document, the address of a house. It knows the shapes these have in the languages we write in and
 * rather stops a harmless sentence than lets one pass: any figure of seven digits or more counts, unless it is a date, a year, a round
 * amount, or a public reference such as {@code EUR 57/0001/2020} or {@code CAT/C/60/D/654/2015}.
 */
final class PersonalDetails {
    /** Chinese sets no space before what is no word of its own. */
    private static final String NOT_IN_A_WORD = "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}]])";

    private static final String YEAR = "(?:19|20)\\d{2}";

    /** Figures that lead to nobody; what a public reference looks like is told by letters and strokes. */
    private static final Pattern HARMLESS = any(
            "(?:https?://|www\\.)\\S+",
            NOT_IN_A_WORD + "[A-Z][A-Za-z.]*(?:/[A-Za-z0-9.\\-]+){2,}",
            NOT_IN_A_WORD + "\\p{L}{3} ?\\d{2}/\\d{2,4}/\\d{2,4}(?![\\d/])",
            "C\\.N\\.\\d+\\." + YEAR + "\\S*",
            "(?<![\\d/.\\-])\\d{1,4}/" + YEAR + "(?![\\d/\\-])",
            "(?<![\\d/.\\-])" + YEAR + "-(?:0\\d|1[0-2])(?:-(?:[0-2]\\d|3[01]))?(?![\\d\\-])",
            "(?<![\\d/.\\-])(?:[0-2]?\\d|3[01])([./\\-])(?:0?\\d|1[0-2])\\1(?:" + YEAR + "|\\d{2})(?![/.\\-]?\\d)",
            "(?<![\\d/.\\-])" + YEAR + "(?: ?[/\\-] ?" + YEAR + ")*(?![\\d/\\-])",
            "(?<![\\d/.\\-])\\d{1,3}(?:(?: 000){2,}|(?:\\.000){2,})(?![\\d/\\-])");

    private static final Pattern E_MAIL = any(
            "@ ?[\\p{L}\\p{N}_]{2,}",
            "[\\p{L}\\p{N}] ?[\\[({<] ?(?:at|arobase|собака) ?[\\])}>] ?[\\p{L}\\p{N}]",
            "[\\p{L}\\p{N}] (?:at|arobase) [\\p{L}\\p{N}\\-]+ (?:dot|point) \\p{L}{2,}");

    private static final Pattern LONG_FIGURE = Pattern.compile("\\+?\\(?\\d(?:[ ().\\-/]{0,3}\\d){6,}");

    private static final Pattern LETTERS_AND_FIGURE =
            Pattern.compile(NOT_IN_A_WORD + "\\p{Lu}{1,3}[ \\-]?(?:№ ?)?\\d{6}(?![\\p{L}\\d])");

    /** A word for a paper that people carry, and near it something with four digits, a year excepted. */
    private static final Pattern NAMED_PAPER = Pattern.compile(
            "(?:passport|identity (?:card|number|document)|id (?:card|number)|national id|personal number|identification number|visa|permit"
                    + "|licen[cs]e|passeport|cartes? d.identité|pièces? d.identité|numéro (?:national|personnel)|titre de séjour|permis"
                    + "|pasaporte|documento de identidad|cédula|паспорт|удостоверени|иин|инн|снилс|вид на жительство"
                    + "|жеке куәлі|төлқұжат|护照|護照|身份证|身份證|جواز|بطاقة|هوية)"
                    + "[^\\d;]{0,30}+(?!" + YEAR + "(?!\\d))\\d(?:[\\p{L}/\\-]{0,3} ?\\d){3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String NAME_OF_STREET = "(?:\\p{Lu}[\\p{L}'.\\-]*,? ){1,4}";
    private static final String HOUSE = "(?!" + YEAR + "(?!\\d))\\d{1,4}(?!\\d)";

    private static final Pattern ADDRESS = any(
            NOT_IN_A_WORD + HOUSE + "\\p{L}?,? " + NAME_OF_STREET
                    + "(?i:street|st\\.|avenue|ave\\.|road|rd\\.|lane|boulevard|blvd)",
            NAME_OF_STREET + "(?i:street|avenue|road|lane|boulevard),? (?:(?i:no\\.?|number) ?)?" + HOUSE,
            NOT_IN_A_WORD + "(?i:house|flat|apartment|apt\\.?|room|cell|building|block) (?i:(?:no\\.?|number) ?)?\\d",
            NOT_IN_A_WORD + HOUSE
                    + "(?: (?:bis|ter))?,? (?i:rue|avenue|boulevard|impasse|chemin|allée|place|quai) \\p{L}",
            NOT_IN_A_WORD + "(?i:appartement|appt?\\.?|bâtiment|bât\\.?|cellule|chambre) (?:n° ?)?\\d",
            NOT_IN_A_WORD + "(?i:calle|avenida|carrera|pasaje|jirón) [^\\d.;:]{0,40}" + HOUSE,
            NOT_IN_A_WORD
                    + "(?i:ул|улиц\\p{L}*|пр-?к?т|проспект\\p{L}*|пер|переул\\p{L}*|шоссе|бульвар\\p{L}*|мкр|микрорайон\\p{L}*)\\.? ?[^\\d.;:]{0,40}"
                    + HOUSE,
            "(?i:көше\\p{L}*|даңғыл\\p{L}*),? ?(?:(?i:үй) ?)?№? ?" + HOUSE,
            NOT_IN_A_WORD
                    + "(?i:дом\\p{L}{0,2}|д\\.|кв\\.|квартир\\p{L}*|корпус|камер\\p{L}{1,2}|үй\\p{L}{0,3}|пәтер\\p{L}{0,3}) ?№? ?\\d",
            "(?:路|街|巷|弄|胡同|大道|道) ?(?:\\d+|[一二三四五六七八九十百]+) ?(?:号|號|弄)",
            "\\d+ ?(?:室|单元|單元|栋|幢)",
            "(?:شارع|طريق|زقاق|شقة|منزل|عمارة|مبنى)[^\\d.؛]{0,40}" + HOUSE,
            "(?i:p\\. ?o\\. ?box|po box|а/я|boîte postale|b\\.p\\.) ?\\d",
            "-?\\d{1,3}\\.\\d{3,} ?°? ?[NSEW]?[,;/ ] ?-?\\d{1,3}\\.\\d{3,}",
            "\\d{1,3}° ?\\d{1,2} ?['′]");

    /** Every other shape has a figure in it. */
    private static final Pattern FIGURE = Pattern.compile("[0-9一二三四五六七八九十百]");

    private static final Pattern DASH = Pattern.compile("\\p{Pd}|\u2212");
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private final boolean addressesAreOpen;
    private final List<String> openPlaces;

    /** A house that is on record and may be told to this audience is no fault; nobody is ever told the rest but the team. */
    PersonalDetails(Viewpoint viewpoint) {
        this.addressesAreOpen = viewpoint.locates(viewpoint.file().persons());
        this.openPlaces =
                Whereabouts.open(viewpoint).map(PersonalDetails::plain).toList();
    }

    /** In what is told of no case. */
    PersonalDetails() {
        this.addressesAreOpen = false;
        this.openPlaces = List.of();
    }

    Set<Block.Kind> in(String text) {
        var found = EnumSet.noneOf(Block.Kind.class);
        var plain = plain(text);
        if (E_MAIL.matcher(plain).find()) found.add(Block.Kind.E_MAIL);
        if (!FIGURE.matcher(plain).find()) return found;
        if (!addressesAreOpen && ADDRESS.matcher(withoutOpenPlaces(plain)).find()) found.add(Block.Kind.ADDRESS);
        if (NAMED_PAPER.matcher(plain).find()) found.add(Block.Kind.DOCUMENT_NUMBER);
        var figures = HARMLESS.matcher(plain).replaceAll(" ; ");
        if (LETTERS_AND_FIGURE.matcher(figures).find()) found.add(Block.Kind.DOCUMENT_NUMBER);
        LONG_FIGURE.matcher(figures).results().map(MatchResult::group).forEach(f -> found.add(kind(f)));
        return found;
    }

    /** Telephone numbers are written in groups or from the country on, the numbers of papers in one piece. */
    private static Block.Kind kind(String figure) {
        boolean inOnePiece = figure.chars().allMatch(Character::isDigit) && !figure.startsWith("00");
        return inOnePiece ? Block.Kind.DOCUMENT_NUMBER : Block.Kind.TELEPHONE;
    }

    private String withoutOpenPlaces(String text) {
        var without = text;
        for (var place : openPlaces) without = without.replace(place, " ");
        return without;
    }

    /** One kind of digit, dash and space, and nothing that cannot be seen. */
    private static String plain(String text) {
        var plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        plain = SPACE.matcher(DASH.matcher(plain).replaceAll("-")).replaceAll(" ");
        return plain.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Pattern any(String... shapes) {
        return Pattern.compile(Arrays.stream(shapes).collect(Collectors.joining("|")), Pattern.UNICODE_CASE);
    }
}
