package org.dutybearer.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as the build made it. */
public final class War {
    private static final String DOOR = "    <filter-name>doorkeeper</filter-name>\n    <url-pattern>/*</url-pattern>";

    private War() {}

    public static WebArchive asBuilt() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/portal.war"));
    }

    /** With one address left open, at which a test inside of the server is told to run. */
    public static WebArchive toTestFromInside() {
        var archive = asBuilt();
        var descriptor = text(archive);
        if (!descriptor.contains(DOOR)) throw new IllegalStateException("the doorkeeper is not where it was");
        archive.delete("/WEB-INF/web.xml");
        return archive.setWebXML(new StringAsset(descriptor.replace(DOOR, DOOR.replace("/*", "/cases"))))
                .addAsLibrary(jar(Assertions.class));
    }

    private static String text(WebArchive archive) {
        try (var in = archive.get("/WEB-INF/web.xml").getAsset().openStream()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File jar(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
