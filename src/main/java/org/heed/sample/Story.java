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

    /**
     * @param action ours, in our own language
     */
    record Plan(
            Language language,
            String text,
            String promise,
            String intention,
            String needs,
            String action) {

        String cost() {
            return switch (language) {
                case ZH_HANS -> "不另收费";
                case ZH_HANT -> "不另收費";
                case EN -> "No cost to you";
            };
        }

        String couldChange() {
            return switch (language) {
                case ZH_HANS -> "时段要贵方同意；如有变化，提前一天告诉您。";
                case ZH_HANT -> "時段須貴公司同意；若有變動，提前一天告訴您。";
                case EN ->
                        "The hours need your agreement; if that changes we tell you a day ahead.";
            };
        }
    }
}
