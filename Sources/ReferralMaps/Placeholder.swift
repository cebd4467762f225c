enum ReferralMapsPlaceholder {}
