package org.kexuejie.shell;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Lets templates write {@code @{/assets/css/app.css}} and puts the content hash into the link. */
class AssetLinks extends StandardLinkBuilder {

    private final Assets assets;

    AssetLinks(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return super.processLink(context, link.startsWith(Assets.PREFIX) ? assets.versioned(link) : link);
    }
}
