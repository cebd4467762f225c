/// Other graph formats, in and out.
public enum Exchange {}
