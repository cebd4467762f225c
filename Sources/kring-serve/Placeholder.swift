@main struct KringServe { static func main() {} }
