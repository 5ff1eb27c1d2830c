package org.dutybearer.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What every sheet of a workbook and its properties say alike.
 *
 * @param publisher stands where programs look for an author: no person does
 * @param day stands where programs look for the hour of making: the clock is not asked
 * @param footer at the foot of every printed page, beside its number
 */
record Imprint(String title, String publisher, LocalDate day, Locale language, String footer, String pages) {
    private static final Set<String> FROM_RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    boolean rightToLeft() {
        return FROM_RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    void on(XSSFWorkbook workbook) {
        var hour = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(CellText.of(title));
        core.setCreator(CellText.of(publisher));
        core.setCreated(hour);
        core.setModified(hour);
        core.getUnderlyingProperties().setLanguageProperty(language.toLanguageTag());
        var extended = workbook.getProperties().getExtendedProperties();
        extended.setApplication("Dutybearer");
        extended.setCompany(CellText.of(publisher));
    }

    /** Sets the sheet up for A4 paper, one page wide, with its heads and the page number on every page. */
    void on(XSSFSheet sheet, CellRangeAddress heads, int columns, int lastRow) {
        sheet.setRightToLeft(rightToLeft());
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, lastRow);
        sheet.setRepeatingRows(heads);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        var paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        var foot = sheet.getFooter();
        var said = CellText.of(footer).replace("&", "&&");
        foot.setLeft(rightToLeft() ? pages : said);
        foot.setRight(rightToLeft() ? said : pages);
    }
}
