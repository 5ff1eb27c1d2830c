package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
    private static final byte[] NAME = {1, 2, 3};

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "(open", ")shut \\ both()", "Ж 中文 عربي", "two\nlines", "\uD83D\uDD4A"})
    void wordsAreReadBackAsTheyWere(String words) throws IOException {
        var file = new PdfFile();
        int information = file.put("<</Title" + PdfFile.text(words) + ">>");

        try (var read = read(file, information)) {
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 299, 300, 100_000})
    void aStreamIsReadBackWhetherItWasPressedOrNot(int length) throws IOException {
        var file = new PdfFile();
        byte[] data = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
        int information = file.put("<</Data " + PdfFile.reference(file.stream("/Kind/Data", data)) + ">>");

        try (var read = read(file, information)) {
            var stream = read.getDocumentInformation().getCOSObject().getCOSStream(COSName.getPDFName("Data"));
            assertThat(stream.createInputStream().readAllBytes()).isEqualTo(data);
        }
    }

    @Test
    void anyNumberOfObjectsIsFoundAgain() throws IOException {
        var file = new PdfFile();
        var kids = new StringBuilder("<</Kids[");
        IntStream.range(0, 1_000)
                .forEach(n -> kids.append(PdfFile.reference(file.put("<</N " + n + ">>")))
                        .append(' '));
        int information = file.put(kids.append("]>>"));

        try (var read = read(file, information)) {
            var all = read.getDocumentInformation().getCOSObject().getCOSArray(COSName.KIDS);
            for (int n = 0; n < 1_000; n++)
                assertThat(((COSDictionary) all.getObject(n)).getInt(COSName.N)).isEqualTo(n);
        }
    }

    @Test
    void anObjectThatWasPromisedAndNotPutInIsAFaultOfOurs() {
        var file = new PdfFile();
        int promised = file.number();

        assertThatThrownBy(() -> read(file, promised))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(String.valueOf(promised));
    }

    private static PDDocument read(PdfFile file, int information) throws IOException {
        int pages = file.put("<</Type/Pages/Count 0/Kids[]>>");
        int catalog = file.put("<</Type/Catalog/Pages " + PdfFile.reference(pages) + ">>");
        return Loader.loadPDF(file.finished(catalog, information, NAME));
    }
}
