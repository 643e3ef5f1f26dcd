/** The pages of practices. */
@NullMarked
package org.partnershipportal.exchange.practice.ui;

import org.jspecify.annotations.NullMarked;
