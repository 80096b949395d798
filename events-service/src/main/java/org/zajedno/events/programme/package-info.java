/** What happens when in an event and who speaks; released as numbered schedules. */
package org.zajedno.events.programme;
