/** Which comments changed which passages, and the gate that a version passes before it is in use. */
package org.zajedno.panels.release;
