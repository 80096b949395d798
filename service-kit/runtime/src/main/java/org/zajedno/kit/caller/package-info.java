/** Who calls, and the country wall that the database keeps around what the caller may touch. */
package org.zajedno.kit.caller;
