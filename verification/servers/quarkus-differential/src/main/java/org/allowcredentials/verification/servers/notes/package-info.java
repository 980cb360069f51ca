/** Notes what ran on Quarkus, for whoever asks from outside. */
@NullMarked
package org.allowcredentials.verification.servers.notes;

import org.jspecify.annotations.NullMarked;
