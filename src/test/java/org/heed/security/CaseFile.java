package org.heed.security;

import org.heed.Cast;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** A record that files can be added to, of one client, with one person who sees it. */
public class CaseFile {

    private final Circles circles;
    private final JdbcClient jdbc;
    private final Cast cast;

    CaseFile(Circles circles, JdbcClient jdbc, Cast cast) {
        this.circles = circles;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    /** What belongs together: a record, its number, its circle and who sees it. */
    public record Case(Subject subject, String number, CircleId circle, Me manager) {}

    public Case make() {
        var manager = cast.projectManager();
        var circle = circles.open(null);
        circles.seat(circle, manager.id());
        var subject = new Subject("test-case", Cast.next());
        var number = "TC-" + subject.id();
        jdbc.sql(
                        """
                        insert into search_entry
                            (kind, subject_id, circle_id, url, label, title, at, content_hash, tokens)
                        values (:kind, :id, :circle, '/search', :number, '测试', now(), '', '')
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("circle", circle.value())
                .param("number", number)
                .update();
        return new Case(subject, number, circle, manager);
    }

    public void unseat(Case it) {
        circles.unseat(it.circle(), it.manager().id());
    }

    /** The cookie of a session, for a client that speaks real HTTP. */
    public String cookie(Me me) {
        var request = cast.signedIn(me).postProcessRequest(new MockHttpServletRequest());
        var cookie = request.getCookies()[0];
        return cookie.getName() + "=" + cookie.getValue();
    }
}
