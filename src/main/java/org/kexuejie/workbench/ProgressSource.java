package org.kexuejie.workbench;

import java.util.List;
import org.kexuejie.account.Actor;

/** Says how far things are that an actor answers for; implemented by the modules that count. */
public interface ProgressSource {

    List<ProgressTile> progressFor(Actor actor);
}
