package org.dutybearer.reporting;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The judge of what a PDF claims to be: PDF/UA-1 for readers of screens ({@code ua1}), PDF/A-2a for archives ({@code 2a}). */
final class Validator {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validator() {}

    /** The rules that the file breaks, each with a place. */
    static List<String> faults(byte[] pdf, String standard) {
        var flavour = PDFAFlavour.byFlavourId(standard);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> !each.getStatus().toString().equals("passed"))
                    .map(each -> each.getRuleId().getClause() + " t"
                            + each.getRuleId().getTestNumber() + " " + each.getMessage() + " " + each.getErrorMessage()
                            + " " + each.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
