package org.heed.kernel.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Once once;

    WebConfiguration(Once once) {
        this.once = once;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FormResolver(once));
    }

    @Configuration(proxyBeanMethods = false)
    static class Templates {

        @Bean
        AssetLinks assetLinks(Assets assets) {
            return assets.links();
        }

        @Bean
        TemplateEngine templates() {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "heed.pages");
        }
    }
}
