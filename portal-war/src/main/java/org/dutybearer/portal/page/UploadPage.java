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
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.Taken;
import org.jspecify.annotations.Nullable;

/** A case file on its way in: checked whole, then stored, or a list of what is wrong with it. */
@Named
@RequestScoped
public class UploadPage {
    @Inject
    private CaseDesk desk;

    @Inject
    private Viewer viewer;

    private @Nullable Part file;
    private boolean replace;
    private boolean knowing;
    private boolean isMissing;
    private @Nullable Taken taken;
    private List<FaultLine> faults = List.of();

    public void store() throws IOException {
        isMissing = file == null || file.getSize() == 0;
        if (file == null || isMissing) return;
        try (var content = file.getInputStream()) {
            taken = desk.take(content, replace, knowing, viewer.name());
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.CASE_FILE_FAULTY) throw refusal;
            faults = Fault.in(refusal).stream().map(this::line).toList();
        } finally {
            file.delete();
        }
    }

    private FaultLine line(Fault fault) {
        return new FaultLine(fault.line(), fault.path(), fault.wrong(viewer.locale()), fault.write(viewer.locale()));
    }

    public List<FaultLine> faults() {
        return faults;
    }

    public boolean isMissing() {
        return isMissing;
    }

    public Optional<Taken> taken() {
        return Optional.ofNullable(taken);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    public boolean isKnowing() {
        return knowing;
    }

    public void setKnowing(boolean knowing) {
        this.knowing = knowing;
    }

    /** One thing wrong with the file, worded; never what stands in it. */
    public record FaultLine(int line, String path, String wrong, String write) {
        /** The path in pieces, between which a narrow page may break it. */
        public List<String> steps() {
            return List.of(path.split("(?<=\\.)", -1));
        }
    }
}
