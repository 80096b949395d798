/** What language tags mean here, the same for the gateway and the services. */
@NullMarked
package org.zajedno.kit.languages;

import org.jspecify.annotations.NullMarked;
