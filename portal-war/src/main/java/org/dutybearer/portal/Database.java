package org.dutybearer.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The one database: checked to be the configured one, and brought to the schema this version expects. */
@ApplicationScoped
public class Database {
    @Inject
    private DataSource source;

    @Inject
    @ConfigProperty(name = "dutybearer.db.url")
    private String url;

    /** Two nodes may start together: Flyway's own lock lets one of them migrate while the other waits. */
    void prepare() {
        var address = address();
        refuseAnother(address);
        refuseTellingRows(address);
        migrations(source, isPostgres(address)).load().migrate();
    }

    /** The core numbers its migrations from 1 and the portal from 100, so a new one of the core comes after older ones of ours. */
    static FluentConfiguration migrations(DataSource source, boolean postgres) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("bytes", postgres ? "bytea" : "blob"));
    }

    public boolean isPostgres() {
        return isPostgres(address());
    }

    private static boolean isPostgres(String address) {
        return address.startsWith("jdbc:postgresql:");
    }

    /**
     * Where the data source finds no address, the server quietly puts an empty database of its own in its place, and everything
     * would seem to work until the next start.
     */
    private void refuseAnother(String address) {
        var wanted = url.split("[;?]", 2)[0];
        var found = address.split("[;?]", 2)[0];
        if (!sameKind(wanted, found))
            throw new IllegalStateException("the server is connected to " + found + " and not to " + wanted
                    + " (is dutybearer.db.url also set as an environment variable or system property?)");
    }

    /** The driver of PostgreSQL puts the values of a refused row into its messages, unless it is told not to. */
    private static void refuseTellingRows(String address) {
        if (isPostgres(address) && !address.contains("logServerErrorDetail=false"))
            throw new IllegalStateException("dutybearer.db.url must say logServerErrorDetail=false "
                    + "(jdbc:postgresql://host/name?logServerErrorDetail=false), or the log would hold what rows hold");
    }

    static boolean sameKind(String wanted, String found) {
        return lastPart(wanted).equals(lastPart(found)) && wanted.split(":", 3)[1].equals(found.split(":", 3)[1]);
    }

    private static String lastPart(String address) {
        return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf(':')) + 1);
    }

    private String address() {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database of dutybearer.db.url does not answer", unreachable);
        }
    }
}
