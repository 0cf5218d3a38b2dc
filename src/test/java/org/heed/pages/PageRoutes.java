package org.heed.pages;

import static java.util.Map.entry;

import org.heed.security.Route;
import org.heed.security.Routes;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The routes that answer with a page of their own, asked of the running application. */
final class PageRoutes {

    /** Routes that people's browsers ask and that are no pages; with what they are instead. */
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    entry("/", "leads to Today, or to the sign-in page"),
                    entry("/me", "leads to one's own settings"),
                    entry("/p", "leads to the public form in the reader's language"),
                    entry("/p/new", "leads to the public form in the reader's language"),
                    entry("/{language}/p", "leads to the public form"),
                    entry("/{number}", "leads to the record of that number"),
                    entry("/{decision}", "leads to the question of that number"),
                    entry("/{meeting}", "leads to the meeting of that number"),
                    entry("/{change}", "leads to the change request of that number"),
                    entry("/changes/{number}/agreement.pdf", "a file, to be saved"),
                    entry("/{language}/p/x/{token}/agreement.pdf", "a file, to be saved"),
                    entry("/documents/{id}", "a file, to be saved"),
                    entry("/incoming/{id}/parts/{position}", "a file, to be saved"),
                    entry("/incoming/{id}/source", "a file, to be saved"),
                    entry("/settings/mail-health/{id}/source", "a file, to be saved"),
                    entry("/notifications/bell", "a piece of the page that asks"),
                    entry("/notifications/{id}", "leads to what one is told of"),
                    entry("/live", "a stream, for open pages"),
                    entry("/projects/{number}/history/items/{id}/source", "a file, to be saved"),
                    entry("/projects/{number}/history/client.pdf", "a file, to be saved"),
                    entry("/projects/{number}/history/client.docx", "a file, to be saved"),
                    entry("/projects/{number}/brief.pdf", "a file, to be saved"),
                    entry("/lodgings/{id}/files/{file}", "a file, to be saved"),
                    entry("/{language}/p/c/{token}/documents/{id}", "a file, to be saved"),
                    entry("/{language}/p/c/{token}/record.pdf", "a file, to be saved"),
                    entry("/feeds/{token}.ics", "dates, for a calendar"),
                    entry("/assets/{name}", "styles, scripts and pictures of pages"),
                    entry("/sign-in/invitation/{token}", "leads to the page without the secret"),
                    entry("/clients/picker", "a piece of the page that asks"),
                    entry("/contacts/picker", "a piece of the page that asks"),
                    entry("/people/picker", "a piece of the page that asks"),
                    entry("/projects/picker", "a piece of the page that asks"),
                    entry("/health", "for machines"),
                    entry("/health/**", "for machines"),
                    entry("/metrics", "for machines"));

    private final List<PathPattern> pages;

    PageRoutes(ApplicationContext application) {
        pages =
                Routes.running(application).stream()
                        .filter(it -> it.startsWith("GET /") && !it.startsWith("GET /api/"))
                        .map(it -> PathPatternParser.defaultInstance.parse(it.substring(4)))
                        .toList();
    }

    /** All that have to be looked at, as the application names them. */
    List<String> all() {
        return pages.stream()
                .map(PathPattern::getPatternString)
                .filter(it -> !OTHERS.containsKey(it))
                .toList();
    }

    /** Those that have a line in the tables of routes, with what they are filled with. */
    List<Route> expected() {
        var all = Set.copyOf(all());
        return Routes.expected().stream()
                .filter(it -> it.reads() && all.contains(it.pattern().replace("GET ", "")))
                .toList();
    }

    /** The reasons given for routes that are not there any more. */
    List<String> excusedForNothing() {
        var named = pages.stream().map(PathPattern::getPatternString).collect(Collectors.toSet());
        return OTHERS.keySet().stream().filter(it -> !named.contains(it)).toList();
    }

    /** The route that answers at a path. */
    Optional<String> at(String path) {
        var container = PathContainer.parsePath(path);
        return pages.stream()
                .filter(it -> it.matches(container))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString);
    }
}
