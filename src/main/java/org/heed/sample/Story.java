package org.heed.sample;

import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.complaint.Matter;
import org.heed.complaint.Phase;
import org.heed.conversation.Emotion;
import org.heed.kernel.Language;

import java.util.List;

/**
 * One complaint as it is told: who said what how long ago, what we heard, and how far it came.
 *
 * @param engagement which of {@link Engagements}
 * @param hoursAgo when it reached us
 * @param spoken what we said when we acknowledged, proposed and reported, in the client's language
 */
record Story(
        String engagement,
        String contact,
        Language language,
        Channel channel,
        int hoursAgo,
        Severity severity,
        Emotion emotion,
        Matter matter,
        String title,
        String words,
        String demand,
        Heard heard,
        List<Issue> points,
        String cause,
        Spoken spoken,
        Plan plan,
        List<String> tags,
        Phase phase) {

    record Heard(String happened, String feeling, String wish) {}

    record Issue(String text, String finding, String answer) {}

    record Spoken(String acknowledged, String proposed, String reported) {}

    record Plan(String text, String promise, String intention, String needs, String action) {}
}
