package org.heed.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Writes a row and looks whether it is still there. */
final class Rows {

    private Rows() {}

    static void write(Database database, String row) throws SQLException {
        try (var connection = open(database);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (row text primary key)");
            statement.execute("insert into kept values ('" + row + "')");
        }
    }

    static boolean has(Database database, String row) {
        try {
            return "1".equals(ask(database, "select count(*) from kept where row = '" + row + "'"));
        } catch (SQLException away) {
            return false;
        }
    }

    static String ask(Database database, String query) throws SQLException {
        try (var connection = open(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection open(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
