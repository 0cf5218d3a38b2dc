package org.heed.notification;

import org.heed.identity.CircleId;
import org.heed.kernel.Subject;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Listens to what all nodes tell, on a connection of its own, and passes it to the streams of this
 * node. A lost connection is made again; what was told meanwhile is lost, so the streams end and
 * the browsers, which come again, look at their pages once.
 */
@Component
class LiveEar implements SmartLifecycle {

    private static final int WAIT_MILLISECONDS = 1000;
    private static final Logger log = LoggerFactory.getLogger(LiveEar.class);

    private final JdbcConnectionDetails database;
    private final LiveStreams streams;
    private volatile boolean running;

    LiveEar(JdbcConnectionDetails database, LiveStreams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live-ear").start(this::listen);
    }

    /** Before the server waits for its requests to end: these would never end by themselves. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        running = false;
        streams.all().forEach(LiveStreams.LiveStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute("listen " + LiveWire.CHANNEL);
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException lost) {
                log.warn("Live updates wait for the database: {}", lost.getSQLState());
            }
            if (running) {
                streams.all().forEach(LiveStreams.LiveStream::end);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    private Connection connect() throws SQLException {
        var how = new Properties();
        how.setProperty("ApplicationName", "Heed live");
        how.setProperty("tcpKeepAlive", "true");
        if (database.getUsername() != null) {
            how.setProperty("user", database.getUsername());
        }
        if (database.getPassword() != null) {
            how.setProperty("password", database.getPassword());
        }
        return DriverManager.getConnection(database.getJdbcUrl(), how);
    }

    private void hear(PGConnection connection) throws SQLException {
        while (running) {
            for (var message : connection.getNotifications(WAIT_MILLISECONDS)) {
                pass(message.getParameter());
            }
        }
    }

    /** A message of a node with another version of Heed, in words we do not know, is let go. */
    private void pass(String message) {
        var words = message.split(" ");
        if (words.length != 4) {
            return;
        }
        var version = Long.parseLong(words[3]);
        var named = Arrays.asList(words[2].split(","));
        switch (words[0]) {
            case "records" ->
                    streams.changed(
                            new CircleId(Long.parseLong(words[1])), subjects(named), version);
            case "people" -> streams.told(named.stream().map(Long::valueOf).toList(), version);
            default -> {}
        }
    }

    private static List<Subject> subjects(List<String> named) {
        return named.stream()
                .map(it -> it.split("/"))
                .map(it -> new Subject(it[0], Long.parseLong(it[1])))
                .toList();
    }
}
