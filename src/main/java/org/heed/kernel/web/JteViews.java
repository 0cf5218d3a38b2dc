package org.heed.kernel.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Templates by name, rendered to bytes at once so that a failure is an error page and not half a
 * page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JteViews implements ViewResolver {

    private final TemplateEngine engine;
    private final PageMaker pages;

    JteViews(TemplateEngine engine, PageMaker pages) {
        this.engine = engine;
        this.pages = pages;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new Jte(template) : null;
    }

    private final class Jte implements View {

        private final String template;

        Jte(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            if (model != null) {
                parameters.putAll(model);
            }
            var page = pages.page(request, response);
            response.setLocale(page.language().locale());
            parameters.put("page", page);
            var out = written(parameters);
            if (request.getAttribute(Form.SHOWN) instanceof Form form
                    && form.names().know(form.reasons())) {
                out = written(parameters);
            }
            response.setContentType(getContentType());
            response.setContentLength(out.getContentLength());
            out.writeTo(response.getOutputStream());
        }

        private Utf8ByteOutput written(Map<String, Object> parameters) {
            var out = new Utf8ByteOutput();
            engine.render(template, parameters, out);
            return out;
        }
    }
}
