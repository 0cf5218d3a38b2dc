package org.heed.timeline.web;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.timeline.Chains;
import org.heed.timeline.Verification.Broken;
import org.heed.timeline.Verification.Flaw;
import org.heed.timeline.web.TimelinePages.Found;
import org.heed.timeline.web.TimelinePages.Progress;
import org.heed.timeline.web.TimelinePages.Verifying;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Verifies one chain, or all of them step by step: each step is one bounded request, what was found
 * so far travels in the address, so that nothing runs on when the administrator has left.
 */
@Controller
class VerificationController {

    private static final String PATH = "/settings/timeline";
    private static final int SHOWN = 50;
    private static final Pattern FOUND =
            Pattern.compile("([a-z-]{2,30}/\\d{1,18})~(\\d{1,18})~(content|link|gap|tail)");

    private final Chains chains;

    VerificationController(Chains chains) {
        this.chains = chains;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Me me,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "0") long count,
            @RequestParam(defaultValue = "0") long entries,
            @RequestParam(defaultValue = "") List<String> broken) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        if (!number.isBlank()) {
            return Pages.show("timeline/show", one(me, number));
        }
        if (!from.isBlank()) {
            var all = all(me, from.equals("start") ? "" : from, count, entries, broken);
            return Pages.show("timeline/show", new Verifying("", null, false, all));
        }
        return Pages.show("timeline/show", new Verifying("", null, false, null));
    }

    private Verifying one(Me me, String number) {
        try {
            var verified = chains.verify(me, chains.called(me, number));
            return new Verifying(number, verified, false, null);
        } catch (NotFound notFound) {
            return new Verifying(number, null, true, null);
        }
    }

    private Progress all(Me me, String from, long count, long entries, List<String> before) {
        var step = chains.verifyNext(me, from);
        var found = new ArrayList<>(before.stream().flatMap(this::read).toList());
        step.broken().stream().map(VerificationController::found).forEach(found::add);
        var shown = found.subList(0, Math.min(found.size(), SHOWN));
        long all = count + step.chains();
        long read = entries + step.entries();
        var next =
                step.next() == null
                        ? null
                        : UriComponentsBuilder.fromPath(PATH)
                                .queryParam("from", step.next())
                                .queryParam("count", all)
                                .queryParam("entries", read)
                                .queryParam("broken", shown.stream().map(Found::written).toArray())
                                .build()
                                .toString();
        return new Progress(all, read, step.share(), List.copyOf(shown), next);
    }

    private Stream<Found> read(String written) {
        var parts = FOUND.matcher(written);
        return parts.matches()
                ? Stream.of(
                        new Found(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)))
                : Stream.empty();
    }

    private static Found found(Broken broken) {
        return new Found(broken.subject().toString(), broken.sequence(), slug(broken.flaw()));
    }

    /** The last part of the flaw's message key. */
    private static String slug(Flaw flaw) {
        return Form.slug(flaw);
    }
}
