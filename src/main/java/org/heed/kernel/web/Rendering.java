package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A template as text, for what is not answered as a page. */
@Component
public class Rendering {

    private final List<ViewResolver> resolvers;

    Rendering(List<ViewResolver> resolvers) {
        this.resolvers = resolvers;
    }

    /** The template with its record, in the language of the request, as text. */
    public String of(
            String template, Object it, HttpServletRequest request, HttpServletResponse response) {
        var kept = new Kept(response);
        try {
            for (var resolver : resolvers) {
                var view = resolver.resolveViewName(template, Locale.ROOT);
                if (view != null) {
                    view.render(Map.of("it", it), request, kept);
                    return new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
                }
            }
        } catch (RuntimeException bug) {
            throw bug;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        throw new IllegalArgumentException("No template " + template);
    }

    /** Keeps the text and leaves the answer's own type alone. */
    private static final class Kept extends ContentCachingResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setContentType(String type) {}
    }
}
