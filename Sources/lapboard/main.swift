print("lapboard")
