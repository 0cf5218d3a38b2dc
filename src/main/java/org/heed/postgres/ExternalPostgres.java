package org.heed.postgres;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** A PostgreSQL somebody else runs. */
final class ExternalPostgres implements Database {

    private static final int OLDEST = 15;
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:jdbc:)?postgres(?:ql)?://(?:(?<who>[^/]*)@)?(?<where>[^/?]+)"
                            + "(?<name>/[^?]*)?(?<options>\\?.*)?");

    private final String address;
    private final String url;
    private final String user;
    private final String password;

    private ExternalPostgres(String address, String url, String user, String password) {
        this.address = address;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Refuses with {@link PostgresUnusable} what cannot be read, reached or is too old. */
    static ExternalPostgres at(String url, String user, String password) {
        var database = named(url, user, password);
        database.check();
        return database;
    }

    /** Both forms of address are read; a user and password given apart win over those inside. */
    static ExternalPostgres named(String url, String user, String password) {
        var parts = ADDRESS.matcher(url.strip());
        if (!parts.matches()) {
            // The text itself may hold a password, so it is not repeated.
            throw new PostgresUnusable(
                    "HEED_DATABASE_URL is not the address of a PostgreSQL; it looks like"
                            + " postgresql://host:5432/name.");
        }
        var who = or(parts.group("who"), "").split(":", 2);
        var address = parts.group("where") + or(parts.group("name"), "/" + Cluster.NAME);
        return new ExternalPostgres(
                address,
                "jdbc:postgresql://" + address + or(parts.group("options"), ""),
                user.isEmpty() ? decoded(who[0]) : user,
                password.isEmpty() && who.length == 2 ? decoded(who[1]) : password);
    }

    private void check() {
        var properties = new Properties();
        properties.putAll(Map.of("connectTimeout", "10", "loginTimeout", "10"));
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        try (var connection = DriverManager.getConnection(url, properties)) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST) {
                throw tooOld(server.getDatabaseProductVersion());
            }
        } catch (SQLException refused) {
            throw new PostgresUnusable(
                    "The database at %s cannot be used: %s"
                            .formatted(address, refused.getMessage()),
                    refused);
        }
    }

    PostgresUnusable tooOld(String version) {
        return new PostgresUnusable(
                "The database at %s is PostgreSQL %s; Heed needs %d or newer."
                        .formatted(address, version, OLDEST));
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() {
        // Not ours to end.
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
