package org.heed.sample;

import org.heed.client.Channel;
import org.heed.clock.Severity;
import org.heed.complaint.Matter;
import org.heed.complaint.Phase;
import org.heed.conversation.Emotion;
import org.heed.kernel.Language;

import java.util.List;

/** Northwind Retail and Kestrel Energy, who write English. */
final class EnglishStories {

    private EnglishStories() {}

    static final Story CHECKOUT =
            new Story(
                    "checkout",
                    "Priya Raman",
                    Language.EN,
                    Channel.EMAIL,
                    26,
                    Severity.CRITICAL,
                    Emotion.DISAPPOINTED,
                    Matter.DELIVERABLE,
                    "Checkout still times out after the fix",
                    "Card payments still time out for about 1 in 12 shoppers. Last week’s fix did"
                            + " not help, and nobody told us it would need another try.",
                    "Checkout that works in the evening, and a number that shows it.",
                    new Story.Heard(
                            "About 1 in 12 card payments time out between 18:00 and 22:00.",
                            "Let down by a fix that was announced as final.",
                            "Evening checkout that works, with figures to show it."),
                    List.of(
                            new Story.Issue(
                                    "Card payments time out in the evening",
                                    "Last week’s change left a connection limit too low for evening"
                                            + " traffic.",
                                    "Last week’s change left a limit too low for evening traffic."
                                            + " That was our mistake.")),
                    "C9",
                    new Story.Spoken(
                            "Dear Ms Raman, thank you for telling us. I am responsible for this and"
                                    + " am finding out what happens in the evening.",
                            "Went through the three steps on the phone and put them in writing.",
                            ""),
                    new Story.Plan(
                            Language.EN,
                            "1. Restore the earlier connection settings tonight, 22:00–22:30;"
                                + " checkout stays open. 2. Send you the load-test report. 3. Check"
                                + " the live figures with you every Thursday for four weeks.",
                            "Load-test report to Priya Raman",
                            "Weekly look at the live figures",
                            "A contact who can watch payments with us tonight",
                            "Restore the connection settings and run the load test"),
                    List.of("payments"),
                    Phase.PROPOSED);

    static final Story INVOICE =
            new Story(
                    "checkout",
                    "Priya Raman",
                    Language.EN,
                    Channel.PHONE,
                    5,
                    Severity.NORMAL,
                    Emotion.UNEASY,
                    Matter.COST,
                    "Invoice lists two days nobody ordered",
                    "Your October invoice has two days of consulting on it that nobody here"
                            + " ordered. Please look before I send it back.",
                    "A corrected invoice.",
                    new Story.Heard(
                            "Two consulting days on the October invoice without an order.",
                            "Wary, still friendly.",
                            "A corrected invoice this week."),
                    List.of(new Story.Issue("Two days on the invoice without an order", "", "")),
                    "C13",
                    new Story.Spoken(
                            "I have the invoice in front of me, I am checking both days and will"
                                    + " call you back.",
                            "",
                            ""),
                    new Story.Plan(Language.EN, "", "", "", "", ""),
                    List.of("invoice"),
                    Phase.ACKNOWLEDGED);

    static final Story ALERTS =
            new Story(
                    "grid",
                    "Tom Ashby",
                    Language.EN,
                    Channel.CONFERENCE_CALL,
                    24 * 12,
                    Severity.NORMAL,
                    Emotion.DISAPPOINTED,
                    Matter.DELIVERABLE,
                    "Outage alerts arrive twice, sometimes not at all",
                    "Our field crews get some outage alerts twice and others not at all. They have"
                            + " started to ignore them, which is the worst outcome of all.",
                    "Each alert once, every time.",
                    new Story.Heard(
                            "Duplicate and missing alerts since the move to the new gateway.",
                            "Worried about safety, patient with us.",
                            "Each alert exactly once."),
                    List.of(
                            new Story.Issue(
                                    "Alerts arrive twice or not at all",
                                    "The gateway retried without an id; the second try overtook the"
                                            + " first.",
                                    "Our gateway repeated alerts without recognising its own. We"
                                            + " changed that.")),
                    "C9",
                    new Story.Spoken(
                            "Dear Mr Ashby, I am responsible for the alerts. I will tell you what"
                                    + " we found by tomorrow.",
                            "Walked through the change and the trial week.",
                            "Seven days, 412 alerts, each delivered once."),
                    new Story.Plan(
                            Language.EN,
                            "Each alert carries an id from now on; we watch a trial week and send"
                                    + " you the count.",
                            "The count of the trial week to Tom Ashby",
                            "A page that shows late alerts",
                            "Two crews for the trial week",
                            "Give each alert an id and run the trial week"),
                    List.of("alerts"),
                    Phase.RESOLVED);

    static final Story COLOURS =
            new Story(
                    "grid",
                    "Mei Lin",
                    Language.EN,
                    Channel.EMAIL,
                    24 * 3,
                    Severity.MINOR,
                    Emotion.CALM,
                    Matter.DELIVERABLE,
                    "Map colours differ from the printed manual",
                    "The colours on the map are not those of our printed manual.",
                    "",
                    new Story.Heard("", "", ""),
                    List.of(),
                    "C15",
                    new Story.Spoken("", "", ""),
                    new Story.Plan(Language.EN, "", "", "", "", ""),
                    List.of(),
                    Phase.WITHDRAWN);
}
