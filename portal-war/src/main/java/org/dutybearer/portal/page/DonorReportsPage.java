package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.interchange.Fault;
import org.dutybearer.portal.donor.AgreementDesk;
import org.dutybearer.portal.donor.AgreementLine;
import org.dutybearer.portal.donor.ReportDesk;
import org.dutybearer.portal.donor.ReportLine;
import org.dutybearer.portal.page.UploadPage.FaultLine;
import org.jspecify.annotations.Nullable;

/** Agreements with donors and the reports under them, for staff; and an agreement on its way in. */
@Named
@RequestScoped
public class DonorReportsPage {
    @Inject
    private AgreementDesk desk;

    @Inject
    private ReportDesk reports;

    @Inject
    private Viewer viewer;

    private @Nullable Part file;
    private boolean isMissing;
    private @Nullable AgreementLine taken;
    private List<FaultLine> faults = List.of();

    public void store() throws IOException {
        isMissing = file == null || file.getSize() == 0;
        if (file == null || isMissing) return;
        try (var content = file.getInputStream()) {
            taken = desk.take(content, viewer.locale(), viewer.name());
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.AGREEMENT_FILE_FAULTY) throw refusal;
            faults = Fault.in(refusal).stream().map(this::line).toList();
        } finally {
            file.delete();
        }
    }

    private FaultLine line(Fault fault) {
        return new FaultLine(fault.line(), fault.path(), fault.wrong(viewer.locale()), fault.write(viewer.locale()));
    }

    public List<AgreementLine> agreements() {
        return desk.all(viewer.locale());
    }

    public List<ReportLine> reports() {
        return reports.all();
    }

    public List<FaultLine> faults() {
        return faults;
    }

    public boolean isMissing() {
        return isMissing;
    }

    public Optional<AgreementLine> taken() {
        return Optional.ofNullable(taken);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
