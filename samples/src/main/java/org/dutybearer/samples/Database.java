package org.dutybearer.samples;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where the portal keeps its rows: an H2 file in the data folder, or a PostgreSQL given by address. The password comes from the
 * environment alone, because a command line is open to everybody on the machine.
 */
final class Database {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String EXPECTED =
            "--db-url is not the address of a PostgreSQL (expected jdbc:postgresql://host/name).";
    private static final String NOT_AN_ADDRESS = "99999";
    private static final String ROWS_UNTOLD = "logServerErrorDetail=false";
    private static final String SECONDS_TO_ANSWER = "10";

    /** It logs what it also throws; held, so that the level stays set. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    private Database(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    static Database inFile(DataDirectory directory) {
        return new Database(directory.databaseUrl(), null, null);
    }

    static Database postgresql(String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith(POSTGRESQL)) throw new NotPossible(EXPECTED);
        return new Database(quiet(url), user, password);
    }

    /** With it the driver would put the values of a refused row into its messages, and those would reach the log. */
    private static String quiet(String url) {
        if (url.contains(ROWS_UNTOLD)) return url;
        return url + (url.contains("?") ? "&" : "?") + ROWS_UNTOLD;
    }

    /** Asks the database before a server is started for nothing; what it refuses for, it says in its own words. */
    void knock() {
        if (!isPostgresql()) return;
        DRIVER.setLevel(Level.OFF);
        var properties = new Properties();
        if (user != null) properties.setProperty("user", user);
        if (password != null) properties.setProperty("password", password);
        properties.setProperty("loginTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("connectTimeout", SECONDS_TO_ANSWER);
        try (var connection = DriverManager.getConnection(url, properties)) {
            if (connection.isReadOnly()) throw new NotPossible("the database takes no changes: it is read-only.");
            requireEveryScript(connection);
            requireToMakeTables(connection);
        } catch (SQLException e) {
            // What the driver says of an address it cannot read repeats it, and it may hold a password.
            if (NOT_AN_ADDRESS.equals(e.getSQLState())) throw new NotPossible(EXPECTED, e);
            throw new NotPossible(
                    "the database refuses: " + firstLine(e)
                            + " (address from --db-url or DUTYBEARER_DB_URL, user from --db-user or DUTYBEARER_DB_USER,"
                            + " password from DUTYBEARER_DB_PASSWORD).",
                    e);
        }
    }

    private static void requireEveryScript(Connection connection) throws SQLException {
        var encoding = answer(connection, "show server_encoding");
        if (!"UTF8".equals(encoding))
            throw new NotPossible("the database holds text in " + encoding
                    + ", and names come in every script: create it with encoding 'UTF8' (see docs/configuration.md).");
    }

    private static void requireToMakeTables(Connection connection) throws SQLException {
        if (!"t".equals(answer(connection, "select has_schema_privilege(current_schema(), 'CREATE')")))
            throw new NotPossible(
                    "the user may not make tables in the database: make it the owner (see docs/configuration.md).");
    }

    private static @Nullable String answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Says to the server's process which database is meant. The address travels so too: it may hold a password. */
    void tell(Map<String, String> environment) {
        environment.put("DUTYBEARER_DB_URL", url);
        put(environment, "DUTYBEARER_DB_CLASS", isPostgresql() ? "org.postgresql.ds.PGSimpleDataSource" : null);
        put(environment, "DUTYBEARER_DB_USER", user);
        put(environment, "DUTYBEARER_DB_PASSWORD", password);
    }

    private boolean isPostgresql() {
        return url.startsWith(POSTGRESQL);
    }

    private static void put(Map<String, String> environment, String key, @Nullable String value) {
        if (value == null) environment.remove(key);
        else environment.put(key, value);
    }

    private static String firstLine(SQLException refusal) {
        if (refusal.getCause() instanceof UnknownHostException host) return "there is no host " + host.getMessage();
        var message = refusal.getMessage();
        return message == null
                ? refusal.getSQLState()
                : message.lines().findFirst().orElse("").strip();
    }
}
