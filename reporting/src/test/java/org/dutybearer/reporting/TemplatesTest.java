package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TemplatesTest {
    /** The design's column sets, the last two of set B also joined, label column and text column: start and width within the text. */
    private static final Set<String> COLUMNS = Set.of(
            "0+481", "0+112", "123+153", "287+153", "451+30", "123+317", "123+205", "339+101", "123+131", "254+33",
            "0+18", "18+176", "205+153", "369+112", "18+463", "123+18", "141+340", "0+71", "82+142", "235+112",
            "358+123", "235+246", "0+276", "287+194", "0+153", "164+153", "328+153", "123+358", "123+347", "123+265",
            "11+101", "11+459", "339+142");
    /** What reaches back from the end edge: a head wider than its numbers, the step and its ladder, a page's number. */
    private static final Set<String> FROM_THE_END =
            Set.of("441+40", "0+240", "241+240", "230+161", "399+82", "0+300", "301+180", "0+330", "331+150");

    @Test
    void everythingStandsOnTheGrid() throws Exception {
        var astray = new TreeSet<String>();
        for (Path template : templates()) {
            var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(template.toFile());
            var frame = (Element) root.getElementsByTagName("element").item(0);
            for (Element element : children(frame)) {
                String at = element.getAttribute("x") + "+" + element.getAttribute("width");
                boolean key = template.toString().contains("key");
                if (!COLUMNS.contains(at) && !FROM_THE_END.contains(at) && !key)
                    astray.add(template.getFileName() + " " + at);
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void everyTemplatePrintsOneTypedFieldAndFetchesNothing() throws IOException {
        for (Path template : templates()) {
            var source = Files.readString(template);
            assertThat(source.split("<field ", -1)).as(template.toString()).hasSize(2);
            assertThat(source)
                    .contains("<field name=\"_THIS\" class=\"org.dutybearer.")
                    .doesNotContain("http", "file:", "<query", "subreport", "class=\"java.lang.Object\"");
        }
    }

    @Test
    void anExpressionReachesNoClassOfTheMachine() throws IOException {
        for (Path template : templates())
            assertThat(Pattern.compile("\\b(java|javax|jdk|sun)\\.")
                            .matcher(Files.readString(template))
                            .find())
                    .as(template.toString())
                    .isFalse();
    }

    /** What else JasperReports knows (frames around texts, turned or justified texts) would be left out of a PDF unseen. */
    @Test
    void aTemplateAsksForNothingThatThePressDoesNotPrint() throws IOException {
        var elsewhere = Pattern.compile(
                "kind=\"(?!frame|image|line|textField)\\w+\"|rotation=|vTextAlign=|hTextAlign=\"(?!Right)"
                        + "|italic=|underline=|strikeThrough=|hyperlink|<(top|left|bottom|right)Pen"
                        + "|kind=\"(?!frame)\\w+\"[^>]*mode=\"Opaque\"");
        for (Path template : templates())
            assertThat(elsewhere.matcher(Files.readString(template)).results().map(MatchResult::group))
                    .as(template.toString())
                    .isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/templates"))) {
            return files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Element> children(Element frame) {
        var children = new ArrayList<Element>();
        for (int i = 0; i < frame.getChildNodes().getLength(); i++)
            if (frame.getChildNodes().item(i) instanceof Element element
                    && element.getTagName().equals("element")) children.add(element);
        return children;
    }
}
