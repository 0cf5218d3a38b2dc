package org.heed.kernel.sql;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several questions in one round trip: a page that shows many lists of one record asks for them
 * together. Each is SQL with named facts and a row mapper, as if it were asked alone; the facts are
 * the same for all. Source: decision 0007.
 */
public final class Questions {

    private final MapSqlParameterSource facts = new MapSqlParameterSource();
    private final List<Answer<?>> asked = new ArrayList<>();

    /** A fact that the questions name. */
    public Questions with(String name, @Nullable Object value) {
        facts.addValue(name, value);
        return this;
    }

    /**
     * Asks one more.
     *
     * @param sql one query, without a semicolon
     * @return what is answered by {@link #put}; empty-handed before that
     */
    public <T> Answer<T> ask(String sql, RowMapper<T> row) {
        if (sql.indexOf(';') >= 0) {
            throw new IllegalArgumentException("One question at a time: " + sql);
        }
        var answer = new Answer<>(sql, row);
        asked.add(answer);
        return answer;
    }

    /** Puts them all, in the order in which they were asked. */
    public void put(NamedParameterJdbcOperations jdbc) {
        var sql = asked.stream().map(it -> it.sql).collect(Collectors.joining(";\n"));
        jdbc.execute(sql, facts, this::read);
    }

    private boolean read(PreparedStatement statement) throws SQLException {
        var more = statement.execute();
        for (var answer : asked) {
            if (!more) {
                throw new IllegalStateException("It answers no rows: " + answer.sql);
            }
            try (var rows = statement.getResultSet()) {
                answer.read(rows);
            }
            more = statement.getMoreResults();
        }
        return true;
    }

    /** What one question was answered. */
    public static final class Answer<T> {

        private final String sql;
        private final RowMapper<T> row;
        private @Nullable List<T> rows;

        private Answer(String sql, RowMapper<T> row) {
            this.sql = sql;
            this.row = row;
        }

        private void read(ResultSet result) throws SQLException {
            var read = new ArrayList<T>();
            while (result.next()) {
                read.add(row.mapRow(result, read.size()));
            }
            rows = List.copyOf(read);
        }

        /** In the order of the question. */
        public List<T> list() {
            if (rows == null) {
                throw new IllegalStateException("Not put yet: " + sql);
            }
            return rows;
        }

        /** The first row; empty when there is none. */
        public Optional<T> first() {
            return list().stream().findFirst();
        }
    }
}
