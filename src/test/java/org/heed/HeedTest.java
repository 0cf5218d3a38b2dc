package org.heed;

import org.heed.change.Wishes;
import org.heed.conversation.TestPost;
import org.heed.desk.web.DeafAsking;
import org.heed.escalation.Heard;
import org.heed.escalation.Team;
import org.heed.handover.Relay;
import org.heed.history.Past;
import org.heed.meeting.Rounds;
import org.heed.notification.Desk;
import org.heed.portal.Callers;
import org.heed.post.Postbag;
import org.heed.quarter.Sweeps;
import org.heed.security.MirrorTexts;
import org.heed.security.Mirrors;
import org.heed.security.Visitors;
import org.heed.security.Walker;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The whole application on a real PostgreSQL and a random port, with a settable clock. All tests
 * share one context: no test may ask for other beans or properties.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({
    HeedTest.Time.class,
    Cast.class,
    Clientele.class,
    TestPost.class,
    DeafAsking.class,
    Cases.class,
    Statements.class,
    Visitors.class,
    Callers.class,
    Team.class,
    Desk.class,
    Rounds.class,
    Heard.class,
    Relay.class,
    org.heed.handover.Heard.class,
    MirrorTexts.class,
    Mirrors.class,
    Walker.class,
    Postbag.class,
    Past.class,
    Wishes.class,
    Sweeps.class
})
public @interface HeedTest {

    /** Replaces the database's time by a settable one. */
    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
