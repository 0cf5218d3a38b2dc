package org.heed.notification;

import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open streams of this node. What a person may not see is judged here, for each event anew. */
@Service
public class LiveStreams {

    /** So many browsers of one person are kept fresh; one more ends the oldest. */
    static final int MOST = 6;

    private final Map<Long, Queue<LiveStream>> open = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    LiveStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody listens from now on, until {@link #close}. */
    public void open(LiveStream stream) {
        open.compute(
                stream.person().value(),
                (_, streams) -> {
                    var all = streams == null ? new ArrayDeque<LiveStream>() : copy(streams);
                    all.add(stream);
                    while (all.size() > MOST) {
                        all.remove().end();
                    }
                    return all;
                });
    }

    public void close(LiveStream stream) {
        open.computeIfPresent(
                stream.person().value(),
                (_, streams) -> {
                    var left = copy(streams);
                    left.remove(stream);
                    return left.isEmpty() ? null : left;
                });
    }

    // Never changed in place: whoever walks over the streams walks over what was open then.
    private static ArrayDeque<LiveStream> copy(Queue<LiveStream> streams) {
        return new ArrayDeque<>(streams);
    }

    /** All open ones. */
    public List<LiveStream> all() {
        return open.values().stream().flatMap(Queue::stream).toList();
    }

    /** Something happened to these records; told to those here who see the circle. */
    @Transactional(readOnly = true)
    void changed(CircleId circle, List<Subject> records, long version) {
        if (open.isEmpty()) {
            return;
        }
        for (var person : seeing(circle, new HashSet<>(open.keySet()))) {
            records.forEach(it -> send(person, new LiveEvent(it, version)));
        }
    }

    /** These people's lists changed. */
    void told(List<Long> people, long version) {
        for (var person : people) {
            send(person, new LiveEvent(new Subject(LiveEvent.LIST, person), version));
        }
    }

    private void send(long person, LiveEvent event) {
        open.getOrDefault(person, new ArrayDeque<>()).forEach(it -> it.send(event));
    }

    private List<Long> seeing(CircleId circle, Set<Long> people) {
        return jdbc.sql(
                        """
                        select p.id
                        from v_person p
                        where p.id = any (:people) and not p.disabled
                            and (p.role = 'administrator' or exists (
                                select 1 from v_sight s
                                where s.person_id = p.id and s.circle_id = :circle))
                        """)
                .param("people", people.toArray(Long[]::new))
                .param("circle", circle.value())
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /** One browser that listens. */
    public interface LiveStream {

        PersonId person();

        /** Never waits for the browser. */
        void send(LiveEvent event);

        /** Ends it; the browser may come again. */
        void end();
    }
}
