/** Constraints on requests beyond those of Bean Validation. */
package org.zajedno.panels.validation;
