package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.portal.donor.ReportCheck;
import org.dutybearer.portal.run.ReleaseDesk;
import org.jspecify.annotations.Nullable;

/** Whether a file that somebody holds is one that left us, for anybody. Of the file nothing is kept, and of the case nothing is said. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private ReportCheck reports;

    private @Nullable Part file;
    private String written = "";
    private String checked = "";
    private ReleaseDesk.@Nullable Left left;
    private @Nullable String fault;

    public void check() throws IOException {
        if (file != null && file.getSize() > 0) {
            checked = sha256(file);
            written = "";
        } else if (written.isEmpty()) fault = "missing";
        else if (ReleaseDesk.isHash(written)) checked = written;
        else fault = "noHash";
        if (isAnswered())
            left = desk.left(checked).or(() -> reports.left(checked)).orElse(null);
    }

    private static String sha256(Part file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var piece = new byte[8192];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) digest.update(piece, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        } finally {
            file.delete();
        }
    }

    public boolean isAnswered() {
        return !checked.isEmpty();
    }

    /** The SHA-256 that was looked for. */
    public String checked() {
        return checked;
    }

    /** That it left us; nothing where it never did. */
    public Optional<ReleaseDesk.Left> left() {
        return Optional.ofNullable(left);
    }

    /** What is wrong with what was given, by the end of its key; null where nothing is. */
    public @Nullable String fault() {
        return request.getParameter(CheckLimit.TOO_LARGE) != null ? "tooLarge" : fault;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getWritten() {
        return written;
    }

    /** Pages here write it in groups, other programs in capitals. */
    public void setWritten(@Nullable String written) {
        this.written = written == null ? "" : written.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
