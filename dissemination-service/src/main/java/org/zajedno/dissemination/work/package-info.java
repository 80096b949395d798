/** Works: what a study publishes, whatever the language. */
package org.zajedno.dissemination.work;
