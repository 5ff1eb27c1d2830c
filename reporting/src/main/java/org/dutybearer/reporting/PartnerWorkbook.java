package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.reporting.CellFault.Rule;
import org.dutybearer.reporting.CellLooks.Side;
import org.dutybearer.reporting.TableSheet.Column;
import org.jspecify.annotations.Nullable;

/**
 * The workbook in which a partner gives figures: written blank, read when it comes back, and answered with a sheet of errors where
 * something is wrong. Nothing is taken in half: either every figure that was asked for is there and keeps the rules, or none is taken.
 */
public final class PartnerWorkbook {
    /** A form of a few hundred rows is far below this. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_BYTES_UNPACKED = 4 * 1024 * 1024;
    private static final int STEPS = 6;

    private PartnerWorkbook() {}

    /**
     * Writes the form with a page of guidance. The caller owns the stream.
     *
     * @throws Refusal {@link Reason#LANGUAGE_UNSUPPORTED}
     */
    public static void blank(PartnerForm form, OutputStream out) throws IOException {
        var words = new WorkbookWords(form.language());
        var imprint = new Imprint(
                words.of("form.title", form.period().start(), form.period().end()),
                form.organisation(),
                form.madeOn(),
                form.language(),
                form.title(),
                words.of("pages"));
        var guidance = TableSheet.of(
                "Guidance",
                words.of("guidance.sheet"),
                words.of("form.title", form.period().start(), form.period().end()),
                words.of("guidance.sentence", form.organisation()),
                "",
                List.of(
                        new Column(words.of("guidance.STEP"), 8, Side.NUMBER),
                        new Column(words.of("guidance.WHAT"), 110, Side.WORDS)),
                IntStream.rangeClosed(1, STEPS).boxed().toList(),
                step -> new @Nullable Object[] {step, words.of("guidance." + step)});
        Bindery.bind(List.of(guidance, new FormSheet(form, words)), imprint, out);
    }

    /**
     * Reads what came back: one figure for each that the form asks for, in its order.
     *
     * @throws Refusal {@link Reason#PARTNER_WORKBOOK_FAULTY} with every {@link CellFault} there is, and then nothing is taken
     */
    public static List<Given> read(PartnerForm form, InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES || unpacksTooFar(bytes)) throw refused(Rule.TOO_LARGE);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return new FormReading(form, workbook).given();
        } catch (Refusal faulty) {
            throw faulty;
        } catch (IOException | RuntimeException notOne) {
            // Whatever the library stumbles over in a file from outside: it is no workbook.
            throw refused(Rule.NO_WORKBOOK);
        }
    }

    /** A small file can unpack to more than there is memory. */
    private static boolean unpacksTooFar(byte[] bytes) {
        var left = MOST_BYTES_UNPACKED;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null)
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) return true;
                }
        } catch (IOException | IllegalArgumentException broken) {
            // The second where a name in it is no text.
            throw refused(Rule.NO_WORKBOOK);
        }
        return false;
    }

    private static Refusal refused(Rule rule) {
        return new Refusal(Reason.PARTNER_WORKBOOK_FAULTY, new CellFault("", "", rule));
    }

    /**
     * Writes the sheet of errors that goes back to the partner: cell, indicator, rule and what to do. The caller owns the stream.
     *
     * @param faults those of the refusal
     */
    public static void errors(
            List<CellFault> faults, String organisation, Locale language, LocalDate day, OutputStream out)
            throws IOException {
        var words = new WorkbookWords(language);
        var imprint = new Imprint(
                words.of("errors.title"), organisation, day, language, words.of("errors.title"), words.of("pages"));
        var sheet = TableSheet.of(
                "Errors",
                words.of("errors.sheet"),
                words.of("errors.title"),
                words.of("errors.sentence"),
                words.of("none"),
                List.of(
                        new Column(words.of("errors.CELL"), 10, Side.CODE),
                        new Column(words.of("head.code"), 12, Side.CODE),
                        new Column(words.of("errors.RULE"), 50, Side.WORDS),
                        new Column(words.of("errors.REMEDY"), 80, Side.WORDS)),
                faults,
                fault -> new @Nullable Object[] {
                    fault.cell().isEmpty() ? null : fault.cell(),
                    fault.code().isEmpty() ? null : fault.code(),
                    fault.wrong(language),
                    fault.remedy(language)
                });
        Bindery.bind(List.of(sheet), imprint, out);
    }
}
