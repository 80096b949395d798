/** What happens when in an event and who speaks; released as numbered schedules. */
@NullMarked
package org.zajedno.events.programme;

import org.jspecify.annotations.NullMarked;
